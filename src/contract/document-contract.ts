import { z } from 'zod';
import { briefingLengths } from '#core/assemble/length.ts';
import type { Deck } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { deltaSchema } from '#core/deck/delta-schema.ts';
import type { ChangedMessage } from '#core/rebind/changed-messages.ts';
import { type ThemeId, themeIds } from '#core/theme/theme.ts';
import type { ExportChoice } from './export-contract.ts';
import type { Failure, Result } from './result.ts';
import type { Settings } from './settings.ts';

/** A deck open in a window; `saved` while closing it would lose nothing, `revision` counts its states. Paths stay in main. */
export type OpenDocument = { documentId: string; name: string; saved: boolean; deck: Deck; revision: number };

/** A newer state of an open deck: how it differs from the one sent before, or the whole of it. */
export const deckChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delta'), delta: deltaSchema }),
  z.strictObject({ kind: z.literal('whole'), deck: deckSchema }),
]);
export type DeckChange = z.infer<typeof deckChangeSchema>;
/** How a document's file is beside what the document knows of it: someone else may have written or removed it. */
export type FileState = 'same' | 'changed' | 'gone';

/** The file holds the `revision`th state now, under this name; or why not. */
export type AutosavedFile = { documentId: string; revision: number; saved: Result<string> };

/** What a deck's file held before a save replaced it; `savedAt` is when that state was saved, ISO. */
export type VersionItem = { versionId: string; savedAt: string };

export type RecentFile = { handle: string; name: string; folder: string };
export type RecoveredFile = { documentId: string; name: string; changedAt: string };

export type StartState = {
  settings: Settings;
  document: OpenDocument;
  recent: RecentFile[];
  recovered: RecoveredFile[];
  runtime: { electron: string; chrome: string; node: string; offlineRuntime: boolean };
  exportChoice: ExportChoice;
  notice: Result<null>; // what went wrong while starting, to be shown once
};

/** Topics of the store, and how much a section may hold. */
const fromStoreSchema = z
  .object({
    kind: z.literal('store'),
    topics: z.array(z.string().max(64)).max(32),
    length: z.enum(briefingLengths),
  })
  .strict();

/** A deck that a person saved as a template: its figures are bound to the area and period chosen. */
const fromTemplateSchema = z.object({ kind: z.literal('template'), templateId: z.uuid() }).strict();

/** A presentation that was chosen (`outlineChoose`); with `bind`, numbers the store has become figures. */
const fromOutlineSchema = z.object({ kind: z.literal('outline'), outlineId: z.uuid(), bind: z.boolean() }).strict();

/** What a new briefing is to be about and made from. Empty texts get defaults made from area and period. */
export const briefingRequestSchema = z
  .object({
    area: z.string().max(32),
    period: z.string().max(32),
    title: z.string().max(200),
    organisation: z.string().max(200),
    theme: z.enum(themeIds),
    from: z.discriminatedUnion('kind', [fromStoreSchema, fromTemplateSchema, fromOutlineSchema]),
  })
  .strict();
export type BriefingRequest = z.infer<typeof briefingRequestSchema>;

/** What would be made, and what it would lack. */
export type BriefingPreview = {
  deck: Deck;
  lacking: string[]; // ids of topics the store has no figure of
  rebound: RebindPreview | null; // of a template
  numbers: { found: number; bound: number } | null; // of an outline: in its texts, and those that became figures
};

/** A presentation whose words are held to make a briefing of. */
export type ChosenOutline = { outlineId: string; name: string; slides: number };

/** A template of the person's. One whose file cannot be read says why, and how it may be called. */
export type DeckTemplate = {
  templateId: string;
  name: string;
  savedAt: string; // ISO
  content: { slides: number; sections: number; theme: ThemeId; area: string; period: string } | null;
  failure: Failure | null;
};

export const longestTemplateName = 80;
export const templateNameSchema = z.string().trim().min(1).max(longestTemplateName);

/** The same briefing of another area or period. */
export const rebindSchema = z
  .object({ deck: deckSchema, area: z.string().max(32), period: z.string().max(32) })
  .strict();

/** Figures that have a counterpart, those that have none by page, and pages whose title may no longer be true. */
export type RebindPreview = {
  bound: number;
  gaps: { slide: number; name: string; period: string }[];
  messages: { slide: number; reason: ChangedMessage['reason'] }[];
};
