import type { ObservationSnapshot } from '../indicators/observation.ts';
import type { PrintedUnit } from '../indicators/unit.ts';
import type { Quantity } from '../indicators/unit-table.ts';
import type { Place } from './finding.ts';

/** What rules know of an indicator. Null where the catalogue doesn't say. */
export type CheckedIndicator = {
  id: string;
  name: string;
  kind: 'flow' | 'stock' | 'ratio' | 'count' | 'duration';
  quantity: Quantity | null; // what its unit measures
  decimals: number | null; // it is published with
  minimum: number | null; // plausible, in its usual unit
  maximum: number | null;
  nextRelease: string | null; // ISO date the next figure is due
  numeratorId: string | null; // of a per-capita figure, density or ratio
  denominatorId: string | null;
  factor: number | null; // value = numerator / denominator × factor, both without 万/亿
};

export type CheckedArea = {
  code: string;
  name: string;
  known: boolean; // in the code list
  validFrom: string | null; // YYYY; null where always
  validTo: string | null;
};

export type CheckedSource = {
  id: string;
  publisher: string;
  datePublished: string; // ISO date, '' when unknown
  body: string | null; // the text quotations stand in; null for tables
};

/** One figure as rules see it: about to be stored, or stored already. Numbers are decimal texts as printed. */
export type CheckedObservation = Pick<
  ObservationSnapshot,
  'period' | 'periodBasis' | 'value' | 'unit' | 'qualifier' | 'status' | 'growth' | 'change' | 'ranks' | 'note'
> & {
  place: Place | null;
  indicator: CheckedIndicator;
  area: CheckedArea;
  parsedUnit: PrintedUnit | null; // null when the unit isn't in the table
  number: number | null; // `value` in the printed unit; for comparisons only
  base: number | null; // `value` without 万/亿: 1353.49 亿元 → 135349000000
  breakdown: string; // '' is the total
  seriesKey: string; // same indicator, area, rhythm, unit, breakdown
  cellText: string | null; // what the table's cell prints, null for texts
  headerUnit: string | null; // unit in the table's header, where the cell or the name has one too
  quote: { text: string; start: number; end: number } | null;
  furtherQuotes?: readonly string[]; // of texts that print the same figure, or facts of it the first one lacks
  source: CheckedSource | null;
};
