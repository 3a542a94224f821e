import { CloseButton, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import { useAfterFrame } from '../state/after-frame.ts';
import { documentStore, useOfCurrentSlide } from '../state/current-document.ts';
import styles from './notes-pane.module.css';
import { endBurstSoon } from './typing-burst.ts';

/** Speaker notes of the slide on the canvas. */
export function NotesPane() {
  const { t } = useTranslation();
  const slideId = useOfCurrentSlide((current) => current?.slide.id ?? null);
  if (slideId === null) return null;
  return (
    <section className={styles.notes} aria-label={t('notes.name')} data-testid="notes">
      <header className={styles.header}>
        <span>{t('notes.name')}</span>
        <CloseButton size="xs" aria-label={t('notes.close')} onClick={() => perform('toggle-notes')} />
      </header>
      <NotesField key={slideId} slideId={slideId} />
    </section>
  );
}

/**
 * A burst of typing is one step of undo. The field holds what is typed and the deck follows it, except when the deck
 * changes by itself, as undo does.
 */
function NotesField({ slideId }: { slideId: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const number = useOfCurrentSlide((current) => current?.number ?? 0);
  const notes = useOfCurrentSlide((current) => (current?.slide.id === slideId ? current.slide.notes : null));
  const typing = useAfterFrame(() => {
    if (field.current === null) return;
    const merge = `notes-${slideId}`;
    documentStore().run('setNotes', { slideId, notes: field.current.value }, { merge });
    endBurstSoon(merge);
  });
  useEffect(() => {
    if (field.current !== null && notes !== null && field.current.value !== notes) field.current.value = notes;
  }, [notes]);
  return (
    <Textarea
      ref={field}
      className={styles.field}
      variant="unstyled"
      aria-label={t('notes.label', { number })}
      placeholder={t('notes.placeholder')}
      defaultValue={notes ?? ''}
      data-deck-field
      onInput={typing.soon}
      onBlur={() => {
        typing.now();
        documentStore().endGesture();
      }}
    />
  );
}
