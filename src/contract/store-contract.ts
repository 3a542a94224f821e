import { z } from 'zod';
import type { Growth, ObservationSnapshot, ObservationStatus, Qualifier } from '#core/indicators/observation.ts';
import { observationStatuses } from '#core/indicators/observation.ts';
import type { SourceDraft, TableMapping } from '#core/tables/mapping.ts';
import type { Finding } from '#core/validation/finding.ts';

/** What the store's window asks and gets. */

const identifier = z.string().min(1).max(200);
const shortText = z.string().max(500);

export const sortOrders = ['relevance', 'name', 'topic', 'latest', 'observations'] as const;

/** Filters that combine: an indicator is shown when a current observation of it meets all of them. */
export const browseSchema = z
  .object({
    text: z.string().max(200), // name, alias, part of a word, pinyin or initials
    topic: z.string().max(64).nullable(),
    area: z.string().max(64).nullable(),
    year: z.string().max(4).nullable(),
    status: z.enum(observationStatuses).nullable(),
    source: identifier.nullable(),
    batch: identifier.nullable(),
    sort: z.enum(sortOrders),
    descending: z.boolean(),
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(200),
  })
  .strict();
export type BrowseQuery = z.infer<typeof browseSchema>;

export type BrowseRow = {
  indicatorId: string;
  name: string;
  topic: string; // id
  unit: string;
  areas: number;
  observations: number;
  latest: {
    area: string;
    period: string;
    value: string | null;
    unit: string;
    qualifier: Qualifier;
    status: ObservationStatus;
    growth: Growth | null;
    source: string; // title
  } | null;
  sparkline: (number | null)[]; // the latest's series, oldest first, at most 24; a missing year is null
};
export type BrowsePage = { total: number; rows: BrowseRow[] };

export type NamedCount = { id: string; name: string; count: number }; // count of indicators
export type BrowseFacets = {
  indicators: number;
  observations: number;
  topics: NamedCount[];
  areas: NamedCount[]; // most figures first
  years: NamedCount[]; // newest first
  statuses: NamedCount[];
  sources: NamedCount[]; // newest first
};

export type SeriesDetail = {
  seriesId: string;
  area: { code: string; name: string };
  breakdown: string;
  unit: string;
  frequency: string;
  points: ObservationSnapshot[]; // current vintages, oldest first
};
export type TargetDetail = {
  id: string;
  area: string;
  period: string;
  printed: string;
  unit: string;
  measure: 'level' | 'growth' | 'cumulative';
  nature: 'binding' | 'expected' | null;
  baselineValue: string | null;
  baselinePeriod: string | null;
};
export type IndicatorDetail = {
  indicatorId: string;
  name: string;
  shortName: string;
  nameEn: string;
  topic: string;
  kind: string;
  polarity: string;
  definition: string;
  scopeNote: string;
  owner: string;
  aliases: string[];
  areas: { code: string; name: string; observations: number }[];
  series: SeriesDetail[]; // of the asked area, all rhythms and breakdowns; the longest total first
  targets: TargetDetail[];
};

export type Vintage = {
  vintage: number;
  current: boolean;
  withdrawn: boolean; // its import was undone, or it was taken back in the inbox
  snapshot: ObservationSnapshot;
  reason: RevisionReason | null;
  createdAt: string;
  batchId: string | null;
  fileName: string; // of the import, '' for none
  comment: string; // why, in a person's words
};
export type SourceText = SourceDraft & { sourceId: string; body: string };
export type OtherEvidence = { value: string; unit: string; source: string; location: string; quote: string };
export type ObservationHistory = { vintages: Vintage[]; evidence: OtherEvidence[]; findings: Finding[] };

export const revisionReasons = ['R1', 'R2', 'R3', 'C'] as const;
export type RevisionReason = (typeof revisionReasons)[number];

/** A number as it is typed, without thousands separators. */
export const decimal = z.string().regex(/^[+-]?\d{1,15}(\.\d{1,10})?$/);
export const factsSchema = z
  .object({
    value: decimal.nullable(),
    unit: z.string().max(40),
    qualifier: z.enum(['exact', 'about', 'nearly', 'over', 'at-least', 'at-most', 'among-others']),
    status: z.enum(observationStatuses),
    growthPercent: decimal.nullable(),
    growthBasis: z.string().max(40),
    note: shortText,
  })
  .strict();
export const reviseSchema = z
  .object({ observationId: identifier, facts: factsSchema, reason: z.enum(revisionReasons), comment: shortText })
  .strict();
export const addSchema = z
  .object({
    indicatorId: identifier.nullable(), // null makes a new one of `name`
    name: z.string().max(120),
    topic: z.string().max(64),
    area: z.string().min(1).max(64), // code or name
    period: z.string().min(1).max(40), // as typed
    facts: factsSchema,
    source: z
      .object({
        title: shortText,
        publisher: shortText,
        datePublished: z.string().max(10),
        quote: z.string().max(2000),
      })
      .strict(),
  })
  .strict();

/** How a row of a file meets the store. */
export type RecordState = 'added' | 'revised' | 'unchanged' | 'rejected' | 'conflict';
export type RecordPreview = {
  row: number; // from 1
  column: number;
  indicator: string;
  area: string;
  period: string;
  breakdown: string;
  value: string;
  unit: string;
  state: RecordState;
};
export type TablePreview = {
  title: string; // sheet and place, for a list
  mapping: TableMapping;
  known: boolean; // read as a table with the same header was read before
  rows: string[][]; // the file's cells from its first row, at most 200 rows of 60
  rowCount: number;
  merges: (readonly [number, number, number, number])[];
  records: RecordPreview[]; // at most 500
  recordCount: number;
};
export type RevisedCell = {
  indicator: string;
  area: string;
  period: string;
  old: string;
  new: string;
  unit: string;
  changePercent: number | null;
};
export type ImportSummary = {
  rowsIn: number;
  observations: number;
  added: number;
  revised: number;
  unchanged: number;
  rejected: number;
  conflicts: number; // other source, other figure: kept as stored until decided
};
export type Revisions = {
  common: number; // cells both hold
  changed: number;
  medianPercent: number | null;
  maxPercent: number | null;
  cells: RevisedCell[]; // the largest changes, at most 200
};
export type ImportPreview = {
  importId: string;
  fileName: string;
  format: string;
  encoding: string;
  preset: string;
  source: SourceDraft;
  tables: TablePreview[];
  summary: ImportSummary;
  revisions: Revisions;
  conflicts: RevisedCell[]; // at most 200
  issues: Finding[]; // at most 1,000, the gravest first
  issueCount: number;
};
export type ImportProgress = {
  importId: string;
  step: 'reading' | 'checking' | 'writing';
  done: number;
  total: number;
};
export type ImportOutcome = { batchId: string; summary: ImportSummary };
export type BatchItem = {
  batchId: string;
  fileName: string;
  source: string;
  createdAt: string;
  undoneAt: string | null;
  added: number;
  revised: number;
  unchanged: number;
  rejected: number;
  issues: number;
};

/** What a person changed in a preview; `tables` has one mapping a table, in the preview's order, null leaves it out. */
export const previewChangeSchema = z
  .object({
    importId: identifier,
    tables: z.array(z.unknown()).max(200), // checked as TableMapping where it is used
    source: z
      .object({
        title: shortText,
        publisher: shortText,
        datePublished: z.string().max(10),
        url: shortText,
        note: z.string().max(5000),
      })
      .strict(),
  })
  .strict();
export const runImportSchema = z
  .object({
    importId: identifier,
    reason: z.enum(revisionReasons).nullable(), // asked for when something is revised
    conflicts: z.enum(['keep', 'replace']), // figures of another source that differ
  })
  .strict();

export const exportKinds = ['csv', 'template', 'yearbook', 'sdmx', 'package'] as const;
export type StoreExportKind = (typeof exportKinds)[number];

export type BackupItem = { backupId: string; createdAt: string; bytes: number; observations: number | null };
export type StoreCheck = { healthy: boolean; problems: string[]; indicators: number; observations: number };
export type StoreFinding = {
  finding: Finding;
  observationId: string;
  vintage: number;
  indicatorId: string;
  indicator: string;
  area: string;
  period: string;
};
