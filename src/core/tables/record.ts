import type { Finding } from '../validation/finding.ts';
import type { TargetComparator, TargetMeasure } from '../indicators/target.ts';
import type { ObservationStatus, Qualifier } from '../indicators/observation.ts';

/** One figure read from a table: names as printed, nothing matched yet. Row and column count from 1. */
export type TableRecord = {
  sheet: string;
  row: number;
  column: number;
  indicator: string; // without its unit
  indicatorCode: string; // '' where the table has none
  unit: string; // as printed; '' where unknown
  headerUnit: string; // of the column or table, where the cell prints one of its own; else ''
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

/** A target of a plan, as a table prints it. Row and column count from 1. */
export type TargetRecord = {
  sheet: string;
  row: number;
  column: number;
  indicator: string;
  indicatorCode: string;
  unit: string;
  area: string;
  areaCode: string;
  period: string; // SDMX text: the year it is to be reached, or the span of the plan
  printed: string; // '>80', '15左右', '〔18〕'
  value: string;
  comparator: TargetComparator;
  measure: TargetMeasure;
  nature: 'binding' | 'expected' | null;
  baseline: { value: string; period: string } | null; // the last level of the same row before the target
};

/** What a table holds by its mapping. */
export type TableReading = {
  rows: number; // of the body that hold anything
  records: TableRecord[];
  targets: TargetRecord[];
  missing: number; // cells that say that there is no figure
  rejected: number; // cells that could not be read, each with an issue
  issues: Finding[];
};
