import { Modal } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { documentStore, useCurrentSlide, useDeck } from '../state/current-document.ts';
import { changeView, useView } from '../state/view-store.ts';
import styles from './move-to-section-dialog.module.css';

/** Sends the selected slides to the end of another section. */
export function MoveToSectionDialog() {
  const { t } = useTranslation();
  const opened = useView((view) => view.dialog === 'move-to-section');
  const close = () => changeView({ dialog: null });
  return (
    <Modal opened={opened} onClose={close} title={t('moveToSection.title')} size={380} data-testid="move-to-section">
      <Sections close={close} />
    </Modal>
  );
}

function Sections({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { sections } = useDeck();
  const current = useCurrentSlide();
  const move = (sectionId: string, index: number) => {
    const { selection } = documentStore().getState();
    documentStore().run('moveSlides', { slideIds: selection.slideIds, sectionId, index }, { select: selection });
    close();
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
