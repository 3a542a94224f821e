import type { ObservationSnapshot, PeriodBasis, Polarity, Qualifier, Rank } from '#core/indicators/observation.ts';

/** Rows of the store as today's queries see them. Migrations don't import this: they are frozen, this moves on. */
export type Tables = {
  topic: { id: string; name_zh: string; name_en: string; sort: number };
  area: { code: string; name: string; short_name: string; name_en: string; level: string; parent: string | null };
  unit: { code: string; symbol: string; quantity: string; name_en: string };
  indicator: {
    id: string;
    name_zh: string;
    name_short: string;
    name_en: string;
    topic_id: string;
    kind: IndicatorKind;
    polarity: Polarity;
    scope_note: string;
    sort: number; // order within all briefings: headline indicators first
  };
  indicator_alias: {
    indicator_id: string;
    alias: string;
    kind: AliasKind;
    folded: string; // what is searched: lower case, full-width folded, no spaces
    pinyin: string; // 'senlinfugailv'
    initials: string; // 'slfgl'
  };
  indicator_fts: { indicator_id: string; terms: string };
  source: {
    id: string;
    origin_id: string | null; // the publication whose figures this text restates
    type: 'briefing' | 'press' | 'table';
    title: string;
    publisher: string;
    date_published: string; // ISO date, '' when unknown
    url: string;
    body: string;
    sha256: string; // of the body, hex; '' when the body isn't kept
  };
  evidence: {
    id: string;
    source_id: string;
    quote: string;
    quote_start: number; // UTF-16 offsets in source.body; -1 for a table cell
    quote_end: number;
    location: string;
  };
  series: {
    id: string;
    indicator_id: string;
    area_code: string;
    frequency: Frequency;
    unit_code: string | null; // null where only growth, a change or a rank is published
    price_basis: 'current' | 'constant';
    cumulative: 0 | 1;
    breakdown: string; // '' is the total
  };
  observation: {
    row_id: string; // one row a vintage: 'obs-gdp-440200-2020-v1'
    observation_id: string; // the same over vintages: 'obs-gdp-440200-2020'
    vintage: number;
    is_current: 0 | 1;
    supersedes_row_id: string | null;
    revision_reason: RevisionReason | null;
    series_id: string;
    period: string;
    period_start: string | null; // YYYY-MM
    period_end: string | null;
    period_basis: PeriodBasis;
    value_text: string | null; // as printed
    value_number: number | null; // value_text as a number in the printed unit, for sorting only
    unit_text: string;
    unit_multiplier: number; // power of ten: 8 for 亿
    qualifier: Qualifier;
    status: ObservationSnapshot['status'];
    growth_percent: string | null;
    growth_basis: string | null;
    change_points: string | null;
    change_base: string | null;
    note: string;
    salience: ObservationSnapshot['salience'];
    evidence_id: string;
    created_at: string; // ISO time
  };
  observation_rank: {
    row_id: string;
    position: number; // order as printed
    rank: number;
    scope: string;
    ranked: Rank['of'];
    out_of: number | null;
  };
};

export type IndicatorKind = 'flow' | 'stock' | 'ratio' | 'count' | 'duration';
export type AliasKind = 'name' | 'short' | 'english' | 'other';

/** A year, S half, Q quarter, M month, O spans of years and sums since an unknown start. */
export type Frequency = 'A' | 'S' | 'Q' | 'M' | 'O';

/** R1 better source data, R2 routine recalculation, R3 method, C correction of a mistake. */
export type RevisionReason = 'R1' | 'R2' | 'R3' | 'C';
