/**
 * Observations as every layer sees them. Numbers are kept as printed (decimal text), units with their 万/亿.
 * Published growth is its own fact and is never computed from two levels.
 */

/** Which fact of an observation a figure prints. Ranks are named by their scope: `rank:广东省`. */
export type Facet = 'value' | 'growth' | 'change' | `rank:${string}`;

export const qualifiers = ['exact', 'about', 'nearly', 'over', 'at-least', 'at-most', 'among-others'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What its publisher says of a figure; CL_OBS_STATUS of SDMX, and `plan` for figures of plans. */
export const observationStatuses = [
  'normal',
  'provisional',
  'estimated',
  'forecast',
  'plan',
  'break',
  'different-definition',
  'imputed',
  'low-reliability',
  'unvalidated',
] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

export type Polarity = 'up-is-good' | 'down-is-good' | 'neutral';

/** How the period was known: printed in the text, inferred (目前, 近年来), or of the whole source. */
export type PeriodBasis = 'printed' | 'inferred' | 'cumulative-unknown-start';

export type Area = { code: string; name: string; shortName: string };

export type Rank = {
  rank: number;
  scope: string; // as printed: '广东省21个地市', '粤北地区'
  of: 'value' | 'growth' | 'share'; // what was ranked
  outOf: number | null;
};

export type Growth = { percent: string; basis: string }; // signed decimal text, e.g. '3.0'; basis as printed
export type Change = { points: string; base: string }; // percentage points, signed; base period

export type SourceReference = {
  id: string;
  title: string;
  publisher: string;
  datePublished: string; // ISO date, '' when unknown
  url: string; // '' when none
};

/** Words of the source that state the observation; [start, end) in the stored source text, -1 for table cells. */
export type Quotation = { text: string; start: number; end: number; location: string };

/** Everything a deck keeps of one observation, so that it opens, presents and exports without the store. */
export type ObservationSnapshot = {
  id: string; // observation id, stable over vintages of the same row
  vintage: number; // 1 for the first, raised by each revision
  indicatorId: string;
  indicatorName: string;
  shortName: string; // for cards and axes
  topic: string; // topic id, see topics.ts
  area: Area;
  period: string; // SDMX time period: 2020, 2020-Q1, 2016/2020, 2021-04, unknown
  periodBasis: PeriodBasis;
  value: string | null; // as printed, '1353.49'
  unit: string; // as printed with 万/亿: '亿元', '万公顷', '%'; '' when none
  qualifier: Qualifier;
  status: ObservationStatus;
  polarity: Polarity;
  growth: Growth | null;
  change: Change | null;
  ranks: readonly Rank[];
  note: string;
  salience: 'headline' | 'high' | 'normal' | 'low';
  source: SourceReference;
  quotation: Quotation;
};

/** What an observation is of: its indicator, area code and SDMX period. Several may be: of other units, or plans. */
export type ObservationKey = { indicatorId: string; area: string; period: string };

/** A number on a slide: a reference to a fact of an observation. */
export type FigureReference = { observationId: string; facet: Facet };

/** How to print it. Defaults: as printed, with unit. */
export type FigureFormat = {
  unit: boolean;
  sign: 'arrow' | 'plus' | 'word' | 'none'; // growth and change: ▲3.0% · +3.0% · 增长3.0% · 3.0%
};
