import { memo } from 'react';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import styles from './detail-view.module.css';
import { printFact, printRanks } from './printed-facts.ts';

type Props = {
  point: ObservationSnapshot;
  columns: { growth: boolean; change: boolean; ranks: boolean };
  chosen: boolean;
  choose: (id: string) => void;
};

/** A figure of a series. */
export const SeriesRow = memo(function SeriesRow({ point, columns, chosen, choose }: Props) {
  const words = useWords();
  const locale = useLocale();
  return (
    <tr aria-selected={chosen} onClick={() => choose(point.id)} data-observation={point.id}>
      <td>
        <button type="button" className={styles.pointButton}>
          {printPeriodOf(point, locale)}
        </button>
        {point.vintage > 1 && <span className={styles.revised}>{words.detail.vintage(point.vintage)}</span>}
      </td>
      <td className={styles.number}>{printFact(point, 'value', locale) || '—'}</td>
      {columns.growth && (
        <td className={`${styles.number} ${toneOf(point.growth?.percent)}`}>{printFact(point, 'growth', locale)}</td>
      )}
      {columns.change && (
        <td className={`${styles.number} ${toneOf(point.change?.points)}`}>{printFact(point, 'change', locale)}</td>
      )}
      {columns.ranks && <td>{printRanks(point, locale)}</td>}
      <td>
        {point.status !== 'normal' && <span className={styles.statusChip}>{statusWords[locale][point.status]}</span>}
      </td>
      <td className={styles.source} title={point.source.title}>
        {point.source.publisher || point.source.title}
      </td>
    </tr>
  );
});

function toneOf(text: string | undefined): string {
  const number = Number(text ?? 0);
  if (number === 0) return '';
  return (number < 0 ? styles.fall : styles.rise) ?? '';
}
