import { CloseButton, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import { documentStore, useCurrentSlide } from '../state/current-document.ts';
import { endBurstSoon } from './typing-burst.ts';
import styles from './notes-pane.module.css';

/** Speaker notes of the slide on the canvas; a burst of typing is one step of undo. */
export function NotesPane() {
  const { t } = useTranslation();
  const current = useCurrentSlide();
  if (current === null) return null;
  const { slide, number } = current;
  return (
    <section className={styles.notes} aria-label={t('notes.name')} data-testid="notes">
      <header className={styles.header}>
        <span>{t('notes.name')}</span>
        <CloseButton size="xs" aria-label={t('notes.close')} onClick={() => perform('toggle-notes')} />
      </header>
      <Textarea
        key={slide.id}
        className={styles.field}
        variant="unstyled"
        aria-label={t('notes.label', { number })}
        placeholder={t('notes.placeholder')}
        value={slide.notes}
        data-deck-field
        onChange={(event) => {
          const merge = `notes-${slide.id}`;
          documentStore().run('setNotes', { slideId: slide.id, notes: event.currentTarget.value }, { merge });
          endBurstSoon(merge);
        }}
        onBlur={() => documentStore().endGesture()}
      />
    </section>
  );
}
