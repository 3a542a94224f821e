import type { Change, Growth, ObservationStatus, Rank } from '../indicators/observation.ts';
import type { ReasonCode } from './reasons.ts';

/** Words of a text: UTF-16 offsets, [start, end). */
export type Span = readonly [start: number, end: number];

/**
 * How a statement's period was known: printed in its clause; said by a heading or an earlier sentence; relative to the
 * event (去年, 同期); of the publication (目前, no word at all); a sum since a start nobody printed.
 */
export const periodOrigins = ['printed', 'heading', 'earlier', 'relative', 'publication', 'unknown'] as const;

export type PeriodOrigin = (typeof periodOrigins)[number];

/** How its area was known: printed in the clause, carried over from an earlier sentence, or the text's own. */
export const areaOrigins = ['printed', 'earlier', 'text', 'unknown'] as const;

export type AreaOrigin = (typeof areaOrigins)[number];

/** How far a figure lies from another area's, in signed percentage points. */
export type Comparison = { scope: string; points: string };

export const numeralRoles = ['value', 'growth', 'change', 'amount', 'rank', 'comparison'] as const;

export type NumeralRole = (typeof numeralRoles)[number];

/** Where a number of a statement is printed. */
export type Numeral = { role: NumeralRole; span: Span };

/**
 * One statistical statement of a text, tied to the words that print it. Numbers are as printed, only thousands
 * separators and full-width digits folded; `value` and `unit` are null where only growth, a change or a rank is printed.
 */
export type Candidate = {
  name: string; // without area, period, verb and number: 第二产业增加值
  written: string; // the words of the text the name was read from
  value: string | null; // '1353.49', ratios '11.4:31.2:57.5'
  unit: string | null; // with 万/亿: '亿元'; '' for a ratio
  qualifier: string; // as printed: 近, 约, 超, 余, 以上; '' for none
  status: ObservationStatus; // words of a text say normal, provisional, forecast or plan; a person may say others
  period: string; // SDMX
  periodOrigin: PeriodOrigin;
  periodWords: string; // the words that say it, '' for none
  area: string; // full name where the text has one, '' when nothing says it
  areaOrigin: AreaOrigin;
  growth: Growth | null;
  change: Change | null;
  amount: { value: string; unit: string; base: string } | null; // an increase in the figure's own kind: 比上年增加35个
  ranks: readonly Rank[];
  comparisons: readonly Comparison[]; // 高于全省0.3个百分点
  quote: string; // text.slice(start, end)
  start: number;
  end: number;
  numerals: readonly Numeral[];
  confidence: number; // 0–1
  reasons: readonly ReasonCode[]; // why it isn't 1
};
