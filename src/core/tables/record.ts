import type { Finding } from '../validation/finding.ts';
import type { ObservationStatus, Qualifier } from '../indicators/observation.ts';

/** One figure read from a table: names as printed, nothing matched yet. Row and column count from 1. */
export type TableRecord = {
  sheet: string;
  row: number;
  column: number;
  indicator: string; // without its unit
  indicatorCode: string; // '' where the table has none
  unit: string; // as printed; '' where unknown
  area: string;
  areaCode: string;
  period: string; // SDMX text
  breakdown: string; // 'Sex=Male;Age=25 to 34', by name; '' is the total
  value: string | null; // decimal text; null where only growth or a rank is printed
  cellText: string; // as printed
  qualifier: Qualifier;
  status: ObservationStatus;
  growth: { percent: string; basis: string } | null;
  change: { points: string; base: string } | null;
  rank: { rank: number; scope: string } | null;
  note: string;
  mark: string; // of a footnote, '①'
  quote: string;
  source: string;
};

/** What a table holds by its mapping. */
export type TableReading = {
  rows: number; // of the body that hold anything
  records: TableRecord[];
  missing: number; // cells that say that there is no figure
  rejected: number; // cells that could not be read, each with an issue
  issues: Finding[];
};
