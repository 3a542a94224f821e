import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { documentStore } from '../state/current-document.ts';
import { changeView } from '../state/view-store.ts';
import styles from './navigator.module.css';

/** The name of a section while it is changed: Enter or leaving keeps it, Escape does not. */
export function SectionName({ sectionId, name }: { sectionId: string; name: string }) {
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
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') end(true);
        if (event.key === 'Escape') end(false);
      }}
    />
  );
}
