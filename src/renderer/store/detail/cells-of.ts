import type { SeriesDetail } from '#contract/store-contract.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import type { Locale } from '#renderer/ui/locales/i18n.ts';
import type { Words } from '../words-zh-cn.ts';
import { printRanks } from './printed-facts.ts';

/** A series tab-separated, with numbers as printed and units in the header, so that a spreadsheet takes them as numbers. */
export function cellsOf({ points, unit }: SeriesDetail, words: Words, locale: Locale): string {
  const { detail, columns } = words;
  const header = [
    columns.period,
    unit === '' ? detail.value : `${detail.value}（${unit}）`,
    ...[`${detail.growth}（%）`, detail.change, detail.ranks, detail.status, detail.source],
  ];
  const rows = points.map((point) => [
    printPeriodOf(point, locale),
    point.value ?? '',
    point.growth?.percent ?? '',
    point.change?.points ?? '',
    printRanks(point, locale),
    statusWords[locale][point.status],
    point.source.title,
  ]);
  return [header, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}
