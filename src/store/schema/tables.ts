import type { Generated } from 'kysely';
import type { CandidateState } from '#contract/inbox-contract.ts';
import type { TargetComparator, TargetMeasure } from '#core/indicators/target.ts';
import type { ObservationSnapshot, PeriodBasis, Polarity, Qualifier, Rank } from '#core/indicators/observation.ts';

/** Rows of the store as today's queries see them. Migrations don't import this: they are frozen, this moves on. */
export type Tables = {
  topic: { id: string; name_zh: string; name_en: string; sort: number };
  area: {
    code: string;
    name: string;
    short_name: string;
    name_en: string;
    level: string;
    parent: string | null;
    valid_from: Generated<string | null>; // YYYY, null where always
    valid_to: Generated<string | null>;
  };
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
    definition: Generated<string>;
    owner: Generated<string>; // the department that answers for it
    unit_text: Generated<string>; // its usual unit, '' when unknown
    next_release: Generated<string>; // ISO date the next figure is due, '' when unknown
    decimals: Generated<number | null>; // it is published with
    minimum: Generated<number | null>; // plausible, in the usual unit
    maximum: Generated<number | null>;
    numerator_id: Generated<string | null>; // of a ratio: numerator / denominator × factor
    denominator_id: Generated<string | null>;
    factor: Generated<number | null>;
    replaced_by: Generated<string | null>;
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
    type: SourceType;
    title: string;
    publisher: string;
    date_published: string; // ISO date, '' when unknown
    url: string;
    body: string;
    sha256: string; // of the body or the file, hex; '' when neither is kept
    document_number: Generated<string>;
    author: Generated<string>;
    date_accessed: Generated<string>;
    file_name: Generated<string>;
    licence: Generated<string>;
    note: Generated<string>;
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
    row_id: Generated<number>; // one row a vintage
    observation_id: string; // the same over vintages: 'obs-gdp-440200-2020'
    vintage: number;
    is_current: 0 | 1;
    supersedes_row_id: number | null;
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
    cell: string; // where in a table, 'C5'; '' in texts
    batch_id: string | null; // the import it came with
    created_at: string; // ISO time
    withdrawn_at: Generated<string | null>; // when a person took back what they accepted from a text
  };
  observation_rank: {
    row_id: number;
    position: number; // order as printed
    rank: number;
    scope: string;
    ranked: Rank['of'];
    out_of: number | null;
  };
  observation_evidence: {
    row_id: number;
    evidence_id: string;
    value_text: string; // as this source prints it: 1354 beside 1353.49
    unit_text: string;
    cell: string;
    batch_id: string | null;
  };
  observation_comparison: {
    row_id: number;
    scope: string;
    difference_points: string | null;
    other_value: string | null;
  };
  target: {
    id: string;
    indicator_id: string;
    area_code: string;
    period: string;
    printed: string; // '>80', '15左右', '〔18〕'
    value_text: string;
    unit_text: string;
    comparator: TargetComparator;
    measure: TargetMeasure;
    nature: 'binding' | 'expected' | null; // 约束性 · 预期性
    baseline_value: string | null;
    baseline_period: string | null;
    evidence_id: string | null;
    is_current: 0 | 1;
    batch_id: string | null;
    created_at: string;
  };
  footnote: { id: string; scope: 'source' | 'series' | 'observation'; reference: string; mark: string; body: string };
  import_batch: {
    id: string;
    source_id: string | null;
    file_name: string;
    sha256: string; // of the file
    format: string;
    preset: string;
    mapping: string; // JSON of the mappings its tables were read with
    reason: RevisionReason | null;
    rows_in: number;
    observations: number;
    added: number;
    revised: number;
    unchanged: number;
    rejected: number;
    created_at: string;
    undone_at: string | null;
  };
  import_issue: {
    batch_id: string;
    position: number;
    sheet: string;
    row_number: number | null; // from 1
    column_number: number | null;
    rule: number;
    severity: 'error' | 'warning' | 'info';
    message: string; // JSON: a sentence a language
    suggestion: string; // JSON, '' for none
  };
  import_mapping: { fingerprint: string; mapping: string; used_at: string };
  inbox_text: { source_id: string; added_at: string }; // texts figures are read from
  candidate: {
    id: string;
    source_id: string;
    position: number; // in the order of the text
    found: string; // JSON of a Candidate, as extracted
    edit: string | null; // JSON of a CandidateEdit: what a person changed
    state: CandidateState;
    indicator_id: string | null; // it was stored under
    observation_id: string | null; // it was stored as, or is further evidence of
    merged_into: string | null;
    decided_at: string | null;
  };
  inbox_step: {
    id: Generated<number>;
    source_id: string;
    kind: 'accept' | 'edit' | 'reject' | 'reopen' | 'merge' | 'accept-all';
    words: string; // JSON: a sentence a language
    before: string; // JSON of the candidates it changed, as they were
    writes: string; // JSON of what it wrote beside them
    who: string;
    at: string;
    undone_at: string | null;
  };
  check_result: {
    rule: number;
    observation_id: string;
    vintage: number;
    state: 'open' | 'dismissed' | 'fixed';
    reason: string;
    decided_at: string;
  };
  audit_log: {
    id: Generated<number>;
    at: string;
    who: string;
    action: string;
    entity: string;
    entity_id: string;
    old: string | null;
    new: string | null;
    reason: string;
  };
};

export type SourceType = 'briefing' | 'press' | 'table' | 'manual' | 'text';

export type IndicatorKind = 'flow' | 'stock' | 'ratio' | 'count' | 'duration';
export type AliasKind = 'name' | 'short' | 'english' | 'other';

/** A year, S half, Q quarter, M month, O spans of years and sums since an unknown start. */
export type Frequency = 'A' | 'S' | 'Q' | 'M' | 'O';

/** R1 better source data, R2 routine recalculation, R3 method, C correction of a mistake. */
export type RevisionReason = 'R1' | 'R2' | 'R3' | 'C';
