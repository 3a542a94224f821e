import type { Result } from '#contract/result.ts';
import type { ImportOutcome, ImportPreview, RevisionReason } from '#contract/store-contract.ts';
import type { SourceDraft } from '#core/tables/mapping.ts';

/** What an import's worker is started with. */
export type ImportStart = { importId: string; storeFile: string; name: string; bytes: Uint8Array; who: string };

export type ToWorker =
  | { kind: 'adjust'; tables: readonly unknown[]; source: SourceDraft }
  | { kind: 'run'; reason: RevisionReason | null; conflicts: 'keep' | 'replace' }
  | { kind: 'cancel' };

export type FromWorker =
  | { kind: 'preview'; result: Result<ImportPreview> }
  | { kind: 'progress'; step: 'checking' | 'writing'; done: number; total: number }
  | { kind: 'done'; result: Result<ImportOutcome> };
