import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { documentStore } from '../state/current-document.ts';
import { changeView, useView } from '../state/view-store.ts';
import styles from './navigator.module.css';

type SectionNameProps = { sectionId: string; name: string; className: string | undefined };

/** The name of a section in tree and grid; a double click and F2 make a field of it. */
export function SectionName({ sectionId, name, className }: SectionNameProps) {
  const { t } = useTranslation();
  const renaming = useView((view) => view.renamingSection === sectionId);
  if (renaming) return <NameField sectionId={sectionId} name={name} />;
  const shown = name === '' ? t('navigator.unnamedSection') : name;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: F2 renames from the keyboard.
    <span className={className} title={shown} onDoubleClick={() => changeView({ renamingSection: sectionId })}>
      {shown}
    </span>
  );
}

/** The name while it is changed: Enter or leaving keeps it, Escape does not. */
function NameField({ sectionId, name }: { sectionId: string; name: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const given = useRef(false); // up: Escape already ended it
  useEffect(() => field.current?.select(), []);
  const end = (keep: boolean) => {
    if (given.current) return;
    given.current = true;
    const typed = field.current?.value.trim() ?? '';
    if (keep && typed !== '') documentStore().run('renameSection', { sectionId, name: typed });
    changeView({ renamingSection: null });
  };
  return (
    <input
      ref={field}
      className={styles.nameField}
      aria-label={t('navigator.sectionName')}
      data-testid="section-name-field"
      defaultValue={name}
      maxLength={100}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        const list = event.currentTarget.parentElement?.closest<HTMLElement>('[tabindex]');
        end(event.key === 'Enter');
        list?.focus({ preventScroll: true }); // the next keys are those of tree or grid again
      }}
    />
  );
}
