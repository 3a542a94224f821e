import { z } from 'zod';
import type { Candidate } from '#core/extract/candidate.ts';
import { observationStatuses, type ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Finding, Sentence } from '#core/validation/finding.ts';
import { decimal, revisionReasons } from './store-contract.ts';

/** What the inbox asks and gets: figures found in texts, which a person accepts one by one. */

const identifier = z.string().min(1).max(200);
const shortText = z.string().max(500);

export const longestText = 5_000_000; // characters: a yearbook

/** `accepted` as found, `edited` accepted with a person's changes, `merged` into another candidate. */
export const candidateStates = ['new', 'accepted', 'edited', 'rejected', 'merged'] as const;
export type CandidateState = (typeof candidateStates)[number];

/** What has to be looked at before a candidate can be accepted one by one; accepting all leaves these out. */
export const confirmations = ['period', 'area', 'indicator', 'conflict'] as const;
export type Confirmation = (typeof confirmations)[number];

export type IndicatorMatch = {
  indicatorId: string;
  name: string;
  matched: string; // the name or alias that was met
  score: number; // 0–1; 1 is the same name
  unitFits: boolean;
};

/**
 * How a candidate meets the store: an indicator or a figure it doesn't have, or facts of a stored figure it lacks; a
 * figure it has from this very quotation; the same figure after rounding, which becomes its second evidence; another
 * figure, for a person to decide.
 */
export type Meeting = 'new-indicator' | 'added' | 'stored' | 'second-evidence' | 'conflict';

export type InboxItem = {
  candidateId: string;
  candidate: Candidate; // with the person's changes
  changed: boolean;
  state: CandidateState;
  matches: IndicatorMatch[]; // best first, at most 5
  indicatorId: string | null; // chosen or matched well enough; null makes a new indicator
  topic: string; // id, of a new indicator
  area: { code: string; name: string } | null; // null: the text's words name none that is known
  meeting: Meeting;
  stored: ObservationSnapshot | null; // what it meets
  findings: Finding[];
  toConfirm: Confirmation[]; // still open
  observationId: string | null; // once accepted
};

export const textSourceSchema = z
  .object({ title: shortText, publisher: shortText, datePublished: z.string().max(10), url: shortText })
  .strict();
export type TextSourceWords = z.infer<typeof textSourceSchema>;

export type InboxText = TextSourceWords & {
  sourceId: string;
  body: string;
  openedBefore: boolean; // the same words were read before: what was decided is shown
  items: InboxItem[]; // in text order
  undo: Sentence | null; // what undoing takes back; null for nothing
};

export type InboxEntry = TextSourceWords & {
  sourceId: string;
  addedAt: string;
  counts: Readonly<Record<CandidateState, number>>;
};

/** What a person changed of a candidate; what is left out stays as found. */
export const candidateEditSchema = z
  .object({
    name: z.string().min(1).max(120),
    indicatorId: identifier.nullable(), // null: a new indicator of `name`
    topic: z.string().max(64),
    value: z.string().max(60).nullable(),
    unit: z.string().max(40).nullable(),
    period: z.string().min(1).max(40), // as typed
    area: z.string().max(64), // code or name
    growthPercent: decimal.nullable(),
    changePoints: decimal.nullable(),
    status: z.enum(observationStatuses),
    qualifier: z.string().max(10),
  })
  .strict()
  .partial();
export type CandidateEdit = z.infer<typeof candidateEditSchema>;

/**
 * Accepting what meets another figure revises that, with a reason; to keep what is stored a person rejects the
 * candidate, and for another scope gives it another indicator.
 */
export const decisionSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('accept'),
      candidateId: identifier,
      edit: candidateEditSchema.nullable(),
      confirmed: z.array(z.enum(confirmations)).max(4),
      reason: z.enum(revisionReasons).nullable(), // of a revision
    })
    .strict(),
  z.object({ kind: z.literal('edit'), candidateId: identifier, edit: candidateEditSchema }).strict(),
  z.object({ kind: z.literal('reject'), candidateId: identifier }).strict(),
  z.object({ kind: z.literal('reopen'), candidateId: identifier }).strict(), // takes back what was decided of it
  z.object({ kind: z.literal('merge'), candidateId: identifier, into: identifier }).strict(),
  z.object({ kind: z.literal('accept-all'), confidence: z.number().min(0).max(1) }).strict(),
]);
export type InboxDecision = z.infer<typeof decisionSchema>;

/** Items that changed by a decision; `skipped` of accept-all still need a person. */
export type Decided = { items: InboxItem[]; skipped: number; undo: Sentence | null };

export type InboxProgress = { read: number; total: number }; // characters

/** Accepted figures of a text, for slides in the sections they belong to. */
export type ArrivedFigures = { source: string; figures: ObservationSnapshot[] };
