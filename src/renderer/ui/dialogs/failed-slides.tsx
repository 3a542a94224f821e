import { useTranslation } from 'react-i18next';
import type { FailedSlide } from '#contract/export-contract.ts';
import { failureSentence } from '#contract/failure-sentences.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './export-dialog.module.css';

/** Slides by their number and title, each with why it failed. */
export function FailedSlides({ slides }: { slides: readonly FailedSlide[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <ul className={styles.failed}>
      {slides.map(({ slideId, number, title, failure }) => (
        <li key={slideId}>
          <span className={styles.formatName}>
            {t('navigator.slide', { number, title: title === '' ? t('navigator.untitled') : title })}
          </span>
          <span className={styles.formatHint}>{failureSentence(failure, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
