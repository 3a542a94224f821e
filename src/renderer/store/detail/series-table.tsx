import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { SeriesDetail } from '#contract/store-contract.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import { remark } from '#renderer/ui/notices/report.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import styles from './detail-view.module.css';

type Props = { series: SeriesDetail; chosen: string | null; choose: (id: string) => void };

/** The figures of a series, the newest first. */
export function SeriesTable({ series, chosen, choose }: Props) {
  const words = useWords();
  const locale = useLocale();
  const points = [...series.points].reverse();
  const growth = points.some((point) => point.growth !== null || point.change !== null);
  const ranks = points.some((point) => point.ranks.length > 0);
  const copy = async () => {
    await navigator.clipboard.writeText(cellsOf(series, locale));
    remark(words.detail.copied);
  };
  return (
    <section>
      <div className={styles.tableBar}>
        <h2>{words.detail.table}</h2>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => void copy()}
        >
          {words.detail.copy}
        </Button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{words.columns.period}</th>
            <th className={styles.number}>{words.detail.value}</th>
            {growth && <th className={styles.number}>{words.detail.growth}</th>}
            {ranks && <th>{words.detail.ranks}</th>}
            <th>{words.detail.status}</th>
            <th>{words.detail.source}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr
              key={point.id}
              aria-selected={point.id === chosen}
              onClick={() => choose(point.id)}
              data-observation={point.id}
            >
              <td>
                <button type="button" className={styles.pointButton} onClick={() => choose(point.id)}>
                  {printPeriodOf(point, locale)}
                </button>
                {point.vintage > 1 && <span className={styles.revised}>{words.detail.vintage(point.vintage)}</span>}
              </td>
              <td className={styles.number}>
                {printFigure(point, 'value', { unit: true, sign: 'none' }, locale) ?? '—'}
              </td>
              {growth && <td className={`${styles.number} ${toneOf(point)}`}>{growthOf(point, locale)}</td>}
              {ranks && (
                <td>
                  {point.ranks
                    .map(
                      ({ scope, rank }) =>
                        `${scope}${locale === 'en' ? ' ' : '第'}${rank}${locale === 'en' ? '' : '位'}`,
                    )
                    .join('、')}
                </td>
              )}
              <td>{point.status === 'normal' ? '' : statusWords[locale][point.status]}</td>
              <td className={styles.source} title={point.source.title}>
                {point.source.publisher || point.source.title}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function growthOf(point: ObservationSnapshot, locale: 'zh-CN' | 'en'): string {
  const facet = point.growth === null ? 'change' : 'growth';
  return printFigure(point, facet, { unit: true, sign: 'arrow' }, locale) ?? '';
}

function toneOf({ growth, change }: ObservationSnapshot): string {
  const number = Number(growth?.percent ?? change?.points ?? 0);
  if (number === 0) return '';
  return (number < 0 ? styles.fall : styles.rise) ?? '';
}

/** Tab-separated, with numbers as printed, so that a spreadsheet takes them as numbers. */
function cellsOf({ points, unit }: SeriesDetail, locale: 'zh-CN' | 'en'): string {
  const header = ['', unit, '%', '', ''];
  const rows = points.map((point) => [
    printPeriodOf(point, locale),
    point.value ?? '',
    point.growth?.percent ?? '',
    point.status === 'normal' ? '' : statusWords[locale][point.status],
    point.source.title,
  ]);
  return [header, ...rows].map((cells) => cells.join('\t')).join('\n');
}
