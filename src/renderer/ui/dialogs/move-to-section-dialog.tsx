import { IconFolder } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { moveSelectedSlides } from '#renderer/commands/move-selected.ts';
import { useCurrentSlide, useDeck } from '../state/current-document.ts';
import { closeDialog, Dialog } from './dialog.tsx';
import styles from './move-to-section-dialog.module.css';

/** Sends the selected slides to the end of another section. */
export function MoveToSectionDialog() {
  const { t } = useTranslation();
  return (
    <Dialog name="move-to-section" title={t('moveToSection.title')} size={380} data-testid="move-to-section">
      <Sections />
    </Dialog>
  );
}

function Sections() {
  const { t } = useTranslation();
  const { sections } = useDeck();
  const current = useCurrentSlide();
  const move = (sectionId: string, index: number) => {
    moveSelectedSlides({ sectionId, index });
    closeDialog();
  };
  const first = sections.findIndex(({ id }) => id !== current?.section.id);
  return (
    <ul className={styles.list}>
      {sections.map(({ id, name, slides }, index) => (
        <li key={id}>
          <button
            type="button"
            className={styles.section}
            data-autofocus={index === first || undefined}
            onClick={() => move(id, slides.length)}
          >
            <IconFolder size={16} stroke={1.6} aria-hidden />
            <span className={styles.name}>{name === '' ? t('navigator.unnamedSection') : name}</span>
            <span className={styles.note}>
              {id === current?.section.id
                ? t('moveToSection.here')
                : t('moveToSection.slides', { count: slides.length })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
