import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RebindPreview } from '#contract/document-contract.ts';
import styles from './deck-preview.module.css';

type PreviewNotesProps = { children: ReactNode; testId: string; calm?: boolean };

/** What a person should know before the deck is made; `calm` when nothing of it needs their eye. */
function PreviewNotes({ children, testId, calm = false }: PreviewNotesProps) {
  const { t } = useTranslation();
  return (
    <ul
      className={styles.notes}
      aria-label={t('newDeck.notes')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by the keyboard.
      tabIndex={0}
      data-calm={calm || undefined}
      data-testid={testId}
    >
      {children}
    </ul>
  );
}

/** Topics that have no figure of the area and period. */
export function LackingTopics({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <PreviewNotes testId="lacking-topics">
      <li>{t('newDeck.lacking', { names: names.join(t('newDeck.and')) })}</li>
    </PreviewNotes>
  );
}

/** Figures that have a counterpart, those that have none, titles to read again. */
export function ReboundNotes({ preview }: { preview: RebindPreview }) {
  const { t } = useTranslation();
  const { bound, gaps, messages } = preview;
  return (
    <PreviewNotes testId="rebind-outlook" calm={gaps.length + messages.length === 0}>
      <li>
        {t('rebind.bound', { count: bound })}
        {gaps.length > 0 && t('rebind.lacking', { count: gaps.length })}
      </li>
      {messages.map(({ slide, reason }) => (
        <li key={`${slide} ${reason}`}>
          <span className={styles.page}>{t('rebind.page', { slide })}</span>
          <span>{t(`rebind.${reason}`)}</span>
        </li>
      ))}
      {gaps.map(({ slide, name, period }) => (
        <li key={`${slide} ${name} ${period}`}>
          <span className={styles.page}>{t('rebind.page', { slide })}</span>
          <span>{t('rebind.gap', { name, period })}</span>
        </li>
      ))}
    </PreviewNotes>
  );
}

/** Numbers of a presentation's texts that became figures, and those that stay words. */
export function OutlineNumbers({ found, bound }: { found: number; bound: number }) {
  const { t } = useTranslation();
  if (found === 0) return null;
  return (
    <PreviewNotes testId="outline-numbers" calm={bound === found}>
      <li>
        {bound > 0 && t('outline.bound', { count: bound })}
        {bound < found && t('outline.unbound', { count: found - bound })}
      </li>
    </PreviewNotes>
  );
}
