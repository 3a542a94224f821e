import { useTranslation } from 'react-i18next';
import { findSlide } from '#core/deck/find.ts';
import type { Hit } from '#core/deck/finding/find-text.ts';
import { useDeck } from '../state/current-document.ts';
import { slotName } from '../state/slot-name.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './find-bar.module.css';

const around = 14; // signs shown on each side

/** Where the shown hit stands, in its words; says of a figure that it stays as it is. */
export function HitLine({ hit: { place, text, from, to, signs } }: { hit: Hit }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const deck = useDeck();
  const found = place.kind === 'section' ? null : findSlide(deck, place.slideId);
  const part =
    'slot' in place && found !== null
      ? slotName(found.slide.template, place.slot, t('canvas.title'), locale)
      : place.kind === 'section'
        ? t('find.section')
        : place.kind === 'notes'
          ? t('notes.name')
          : t('canvas.title');
  return (
    <p className={styles.hit} data-testid="find-hit">
      <span className={styles.where}>
        {found === null ? part : t('problem.place', { number: found.number, slot: part })}
      </span>
      <span className={styles.words}>
        {from > around && '…'}
        {text.slice(Math.max(0, from - around), from)}
        <mark className={styles.mark}>{text.slice(from, to)}</mark>
        {text.slice(to, to + around)}
        {to + around < text.length && '…'}
      </span>
      {signs === null && <span className={styles.stays}>{t('find.figure')}</span>}
    </p>
  );
}
