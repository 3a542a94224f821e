import { z } from 'zod';
import type { Deck } from '#core/deck/deck.ts';
import type { Difference } from '#core/deck-difference/difference.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Candidate } from '#core/offered/offers.ts';
import type { Finding } from '#core/validation/finding.ts';
import { clipCopySchema, type Pasted } from './clip-contract.ts';
import {
  briefingRequestSchema,
  type BriefingPreview,
  type ChosenOutline,
  type DeckTemplate,
  deckChangeSchema,
  type AutosavedFile,
  type FileState,
  type OpenDocument,
  type VersionItem,
  type RebindPreview,
  rebindSchema,
  type StartState,
  templateNameSchema,
} from './document-contract.ts';
import {
  dataRowsSchema,
  type ExportOutcome,
  type ExportProgress,
  type ExportQuestion,
  exportOrderSchema,
} from './export-contract.ts';
import {
  type ArrivedFigures,
  type Decided,
  decisionSchema,
  type InboxEntry,
  type InboxProgress,
  type InboxText,
  longestText,
  textSourceSchema,
} from './inbox-contract.ts';
import {
  type BriefingChoices,
  figureSearchSchema,
  type IndicatorSummary,
  type KeptIndicators,
  likeNumbersSchema,
  mostKept,
  type SlideUse,
} from './indicator-contract.ts';
import type { MenuCommand } from './menu-commands.ts';
import type { EventName, MethodName } from './method-names.ts';
import { printedSchema, type PrintJob } from './print-contract.ts';
import type { Result } from './result.ts';
import { type Settings, settingsSchema } from './settings.ts';
import {
  addSchema,
  type BackupItem,
  type BatchItem,
  type BrowseFacets,
  type BrowsePage,
  browseSchema,
  exportKinds,
  type ImportOutcome,
  type ImportPreview,
  type ImportProgress,
  type IndicatorDetail,
  type ObservationHistory,
  previewChangeSchema,
  reviseSchema,
  runImportSchema,
  type SourceText,
  type StoreCheck,
  type StoreFinding,
} from './store-contract.ts';

/** The IPC contract: per method the schema main checks its input with, and the type it answers. */
type Method<Input extends z.ZodType, Output> = { input: Input; output: Output };

function method<Output>() {
  return <Input extends z.ZodType>(input: Input) => ({ input }) as Method<Input, Output>;
}

const nothing = z.object({}).strict();
const documentId = z.string().min(1).max(64);
const versionSchema = z.object({ documentId, versionId: z.string().max(32) }).strict();
const revision = z.number().int().min(0);
const slideId = z.string().min(1).max(64);
const jobId = z.string().min(1).max(64);
const identifier = z.string().min(1).max(200);

export const contract = {
  appStart: method<StartState>()(nothing),
  settingsChange: method<Settings>()(settingsSchema.partial()),

  // A document that is opened is answered when it goes into the asking window; null: it has another one, or none.
  deckNew: method<OpenDocument | null>()(briefingRequestSchema),
  deckPreview: method<BriefingPreview>()(briefingRequestSchema), // what deckNew would make
  deckRebindPreview: method<RebindPreview & { deck: Deck }>()(rebindSchema), // what would change
  deckRebind: method<OpenDocument | null>()(rebindSchema),
  deckOpen: method<OpenDocument | null>()(nothing), // a dialog asks which file
  deckOpenRecent: method<OpenDocument | null>()(z.object({ handle: z.string().max(128) }).strict()),
  windowNew: method<null>()(nothing), // an editor with an empty cover
  deckSave: method<{ name: string } | null>()(z.object({ documentId, revision, as: z.boolean() }).strict()),
  // When someone else wrote the file: the next save replaces that, or it is read in place of what the window shows.
  fileKeepMine: method<null>()(z.object({ documentId }).strict()),
  fileTakeTheirs: method<OpenDocument>()(z.object({ documentId }).strict()),
  versionList: method<VersionItem[]>()(z.object({ documentId }).strict()), // newest first
  versionCompare: method<Difference[]>()(versionSchema), // what changed from it to what the window shows
  versionOpen: method<OpenDocument | null>()(versionSchema), // as a new deck
  versionRestore: method<Deck>()(versionSchema),

  outlineChoose: method<ChosenOutline | null>()(nothing), // null: the person closed the dialog

  templateList: method<DeckTemplate[]>()(nothing), // newest first
  templateSave: method<{ templateId: string }>()(z.object({ deck: deckSchema, name: templateNameSchema }).strict()),
  templateRename: method<null>()(z.object({ templateId: z.uuid(), name: templateNameSchema }).strict()),
  templateDelete: method<null>()(z.object({ templateId: z.uuid() }).strict()),

  recoveryWrite: method<null>()(z.object({ documentId, revision, change: deckChangeSchema }).strict()),
  recoveryOpen: method<OpenDocument | null>()(z.object({ documentId }).strict()),
  recoveryDiscard: method<null>()(z.object({ documentId }).strict()),

  storeSearch: method<IndicatorSummary[]>()(
    z
      .object({
        text: z.string().max(200),
        topic: z.string().max(64).nullable(),
        limit: z.number().int().min(1).max(500),
        about: z
          .object({ area: z.string().max(32), period: z.string().max(64) })
          .strict()
          .optional(), // the briefing
        only: z.array(identifier).max(mostKept.favourites).optional(), // among these, in their order where text is ''
      })
      .strict(),
  ),
  storeObservations: method<ObservationSnapshot[]>()(
    z.object({ indicatorId: z.string().max(64), area: z.string().max(32).nullable() }).strict(),
  ),
  storeFigures: method<ObservationSnapshot[]>()(figureSearchSchema),
  storeFiguresLike: method<Candidate[]>()(likeNumbersSchema),
  storeChoices: method<BriefingChoices>()(nothing),
  keptIndicators: method<KeptIndicators>()(nothing),
  favouriteSet: method<null>()(z.object({ indicatorId: identifier, favourite: z.boolean() }).strict()),
  indicatorsUsed: method<null>()(z.object({ indicatorIds: z.array(identifier).max(100) }).strict()),

  storeWindow: method<null>()(nothing), // opens the store's window, or brings it to the front
  storeStart: method<{ settings: Settings }>()(nothing),
  storeFacets: method<BrowseFacets>()(nothing),
  storeBrowse: method<BrowsePage>()(browseSchema),
  storeIndicator: method<IndicatorDetail | null>()(
    z.object({ indicatorId: identifier, area: z.string().max(64).nullable() }).strict(), // null: the area with most
  ),
  storeHistory: method<ObservationHistory | null>()(z.object({ observationId: identifier }).strict()),
  storeSourceText: method<SourceText | null>()(z.object({ sourceId: identifier }).strict()),
  storeUses: method<SlideUse[]>()(z.object({ indicatorId: identifier }).strict()),
  storeRevise: method<ObservationSnapshot>()(reviseSchema),
  storeAdd: method<ObservationSnapshot>()(addSchema),
  storeFindings: method<StoreFinding[]>()(z.object({ indicatorId: identifier.nullable() }).strict()), // null: all
  storeDismiss: method<null>()(
    z
      .object({
        observationId: identifier,
        vintage: z.number().int().min(1),
        rule: z.number().int().min(1).max(34),
        reason: z.string().min(1).max(500),
      })
      .strict(),
  ),
  storeExport: method<{ name: string } | null>()(z.object({ kind: z.enum(exportKinds) }).strict()),
  storeBackups: method<BackupItem[]>()(nothing),
  storeBackup: method<BackupItem>()(nothing),
  storeRestore: method<null>()(z.object({ backupId: identifier }).strict()),
  storeCheck: method<StoreCheck>()(nothing),

  importChoose: method<ImportPreview | null>()(nothing), // null: the person closed the dialog
  importPaste: method<ImportPreview>()(z.object({ text: z.string().min(1).max(20_000_000) }).strict()),
  importAdjust: method<ImportPreview>()(previewChangeSchema),
  importRun: method<ImportOutcome>()(runImportSchema),
  importCancel: method<null>()(z.object({ importId: identifier }).strict()), // also forgets a preview
  importBatches: method<BatchItem[]>()(nothing),
  importIssues: method<Finding[]>()(z.object({ batchId: identifier }).strict()),
  importUndo: method<null>()(z.object({ batchId: identifier }).strict()),

  inboxPaste: method<InboxText>()(
    z.object({ text: z.string().min(1).max(longestText), source: textSourceSchema }).strict(),
  ),
  inboxChoose: method<InboxText | null>()(nothing), // null: the person closed the dialog
  inboxCancel: method<null>()(nothing), // stops what is being read
  inboxTexts: method<InboxEntry[]>()(nothing), // newest first
  inboxOpen: method<InboxText>()(z.object({ sourceId: identifier }).strict()),
  // Another title or date changes what relative periods mean: what isn't decided yet is read again.
  inboxDescribe: method<InboxText>()(z.object({ sourceId: identifier, source: textSourceSchema }).strict()),
  inboxDecide: method<Decided>()(z.object({ sourceId: identifier, decision: decisionSchema }).strict()),
  inboxUndo: method<Decided>()(z.object({ sourceId: identifier }).strict()),
  inboxSlides: method<null>()(z.object({ sourceId: identifier }).strict()), // what was accepted goes into the open deck

  pictureChoose: method<Deck['assets'][string] | null>()(nothing),

  exportStart: method<ExportOutcome | null>()(
    // null: the person closed the dialog
    exportOrderSchema.extend({ deck: deckSchema, documentId, jobId }).strict(),
  ),
  exportAnswer: method<null>()(z.object({ jobId, goOn: z.boolean() }).strict()), // to `exportQuestion`
  exportCancel: method<null>()(z.object({ jobId }).strict()),

  copyPicture: method<null>()(
    z.object({ deck: deckSchema, slideId, slot: z.string().min(1).max(32).nullable() }).strict(), // null: the whole slide
  ),
  copyData: method<null>()(z.object({ rows: dataRowsSchema }).strict()),
  clipCopy: method<null>()(clipCopySchema),
  clipPaste: method<Pasted | null>()(nothing), // null: the clipboard has nothing for a deck

  showStart: method<null>()(z.object({ deck: deckSchema, slideId: slideId.nullable() }).strict()),
  showDeck: method<{ deck: Deck; slideId: string | null }>()(nothing),
  showEnd: method<null>()(z.object({ slideId: slideId.nullable() }).strict()),

  printPages: method<PrintJob>()(nothing),
  printProgress: method<null>()(z.object({ pages: z.number().int().min(0) }).strict()),
  printSvg: method<null>()(z.object({ slideId, svg: z.string().max(50_000_000) }).strict()),
  printReady: method<null>()(printedSchema),
} satisfies Record<MethodName, Method<z.ZodType, unknown>>;

export type Contract = typeof contract;
export type InputOf<Name extends MethodName> = z.infer<Contract[Name]['input']>;
export type OutputOf<Name extends MethodName> = Contract[Name]['output'];

export type Events = {
  menuCommand: MenuCommand;
  settingsChanged: Settings;
  fileState: { documentId: string; state: FileState }; // someone else changed the file, or it is as it was again
  fileAutosaved: AutosavedFile;
  documentShown: OpenDocument; // to an editor: show this instead of what nobody changed
  exportProgress: ExportProgress;
  exportQuestion: ExportQuestion; // the export waits for `exportAnswer`
  importProgress: ImportProgress;
  inboxProgress: InboxProgress;
  figuresArrived: ArrivedFigures; // to the editor: make slides of them
  keptChanged: KeptIndicators; // favourites or lately used ones, changed in any window
  storeChanged: null; // figures were added, revised or withdrawn: what is shown may be old
  beforeClose: null; // write the recovery copy now
};

/** What the preload puts on `window.danxia`. */
export type Api = {
  [Name in MethodName]: (input: InputOf<Name>) => Promise<Result<OutputOf<Name>>>;
} & {
  on<Name extends EventName & keyof Events>(name: Name, listener: (payload: Events[Name]) => void): () => void;
};
