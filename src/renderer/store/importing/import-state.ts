import { create } from 'zustand';
import type { ImportOutcome, ImportPreview, ImportProgress, RevisionReason } from '#contract/store-contract.ts';
import type { Result } from '#contract/result.ts';
import type { SourceDraft, TableMapping } from '#core/tables/mapping.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';

/** One import from the chosen file to the written batch. */
export type ImportState = {
  reading: boolean;
  preview: ImportPreview | null;
  mappings: readonly (TableMapping | null)[]; // as changed by the person; null leaves a table out
  source: SourceDraft | null;
  table: number; // shown
  reason: RevisionReason | null;
  conflicts: 'keep' | 'replace';
  running: ImportProgress | null;
  outcome: ImportOutcome | null;
  place: { row: number; column: number } | null; // a cell to look at, from 1
};

const idle: ImportState = {
  ...{ reading: false, preview: null, mappings: [], source: null, table: 0, reason: null, conflicts: 'keep' },
  ...{ running: null, outcome: null, place: null },
};

export const useImport = create<ImportState>()(() => idle);
const set = (change: Partial<ImportState>) => useImport.setState(change);
export const changeImport = set;

export async function beginImport(ask: () => Promise<Result<ImportPreview | null>>): Promise<void> {
  forgetImport();
  set({ reading: true });
  const answer = await ask();
  set({ reading: false });
  if (!answer.ok) return report(answer.failure);
  const preview = answer.value;
  if (preview !== null)
    set({ preview, mappings: preview.tables.map(({ mapping }) => mapping), source: preview.source });
}

/** Leaves the file; what was stored of it stays. */
export function forgetImport(): void {
  const { preview, outcome } = useImport.getState();
  if (preview !== null && outcome === null) void api.importCancel({ importId: preview.importId });
  useImport.setState(idle);
}

const pause = 350; // milliseconds a person may go on typing before all rows are checked again
let waiting: ReturnType<typeof setTimeout> | null = null;

/** Takes over a change of a table's mapping, or of the source, and asks what would then be stored. */
export function changeMapping(table: number, mapping: TableMapping | null): void {
  set({ mappings: useImport.getState().mappings.map((own, index) => (index === table ? mapping : own)) });
  adjustSoon();
}

export function changeSource(change: Partial<SourceDraft>): void {
  const { source } = useImport.getState();
  if (source !== null) set({ source: { ...source, ...change } });
  adjustSoon();
}

function adjustSoon(): void {
  if (waiting !== null) clearTimeout(waiting);
  waiting = setTimeout(() => void adjust(), pause);
}

async function adjust(): Promise<void> {
  waiting = null;
  const { preview, mappings, source } = useImport.getState();
  if (preview === null || source === null) return;
  const answer = await api.importAdjust({ importId: preview.importId, tables: [...mappings], source });
  if (waiting !== null) return; // changed again since
  if (answer.ok) set({ preview: answer.value });
  else report(answer.failure);
}

export async function runImport(): Promise<void> {
  if (waiting !== null) {
    clearTimeout(waiting);
    await adjust();
  }
  const { preview, reason, conflicts } = useImport.getState();
  if (preview === null) return;
  const { importId } = preview;
  set({ running: { importId, step: 'checking', done: 0, total: 0 } });
  const answer = await api.importRun({ importId, reason, conflicts });
  set({ running: null });
  if (answer.ok) set({ outcome: answer.value });
  else if (answer.failure.code === 'cancelled') useImport.setState(idle);
  else report(answer.failure);
}

export function cancelImport(): void {
  const { preview } = useImport.getState();
  if (preview !== null) void api.importCancel({ importId: preview.importId });
}

api.on('importProgress', (progress) => {
  const { preview, running } = useImport.getState();
  if (running !== null && preview?.importId === progress.importId) set({ running: progress });
});
