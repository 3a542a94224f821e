import type { ObservationStatus } from '../indicators/observation.ts';

/** What a label column's cells, or a text beside the table, say of the figures. */
export type Dimension =
  | 'indicator'
  | 'indicator-code'
  | 'area'
  | 'area-code'
  | 'period'
  | 'unit'
  | 'multiplier' // Units, Millions; a power of ten
  | 'status'
  | 'note'
  | 'source'
  | 'quote'
  | 'rank-scope'
  | 'qualifier'
  | 'growth-basis'
  | 'transformation' // N levels, GY growth on the year before, RANK: what the row's value is (SDMX)
  | 'action' // of SDMX: rows with D are left out
  | 'nature' // of a target: 约束性, 预期性
  | 'breakdown'; // sex, age, industry: blank is the total

/** What the cells of a measure column are. Growth and ranks belong to the level of the same row; a target is no figure. */
export type Measure = 'value' | 'growth' | 'change' | 'rank' | 'target';

/** How one column is read. Facets of a measure come from its header; null where another column or `fixed` says it. */
export type ColumnMapping =
  | { role: 'ignore' }
  | { role: 'label'; dimension: Dimension; name: string } // `name`: the header, for breakdowns
  | {
      role: 'measure';
      measure: Measure;
      indicator: string | null;
      unit: string | null;
      period: string | null; // SDMX text
      area: string | null;
      breakdown: string | null;
      basis: string; // of growth, as printed: 比上年
    };

/** A measure column with its place in the table. */
export type MeasureColumn = Extract<ColumnMapping, { role: 'measure' }> & { column: number };

/** What one table is read with: every guess, so that a person can see and change it. Rows count from 0. */
export type TableMapping = {
  sheet: string;
  header: readonly [first: number, last: number] | null; // rows; null where there is none
  body: readonly [first: number, last: number];
  columns: readonly ColumnMapping[];
  fixed: {
    indicator: string; // '' where columns say it
    unit: string;
    area: string;
    period: string; // SDMX text
    status: ObservationStatus;
  };
  /** Names are printed with their unit in brackets and stored without it. `whole`: the unit distinguishes the names. */
  names: 'split' | 'whole';
  /** What rows that hold a name and no figures say of the rows below them; null where they say nothing. */
  sections: 'indicator' | 'area' | null;
};

/** Who published a table, as far as the file says. */
export type SourceDraft = { title: string; publisher: string; datePublished: string; url: string; note: string };
