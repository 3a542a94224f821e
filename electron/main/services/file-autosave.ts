import type { AutosavedFile } from '#contract/document-contract.ts';
import type { Documents } from './documents.ts';

const pause = 3000; // ms without a change after which the file is written
const longestWait = 20_000; // ms, while changes go on

export type FileAutosave = { changed(documentId: string): void };

/** Writes the files of documents while they are changed, for those who want that; new documents have none to write. */
export function startFileAutosave(
  documents: Documents,
  wanted: () => boolean,
  tell: (saved: AutosavedFile) => void,
): FileAutosave {
  const waiting = new Map<string, { since: number; timer: NodeJS.Timeout }>();

  async function save(documentId: string): Promise<void> {
    waiting.delete(documentId);
    const document = documents.find(documentId);
    if (!wanted() || document === null || document.file === null || !document.unsaved) return;
    const { revision, file } = document;
    const saved = await documents.save(documentId, file, { quiet: true });
    const name = documents.find(documentId)?.name ?? document.name;
    tell({ documentId, revision, saved: saved.ok ? { ok: true, value: name } : saved });
  }

  return {
    changed: (documentId) => {
      if (!wanted()) return;
      const now = Date.now();
      const before = waiting.get(documentId);
      if (before !== undefined) clearTimeout(before.timer);
      const since = before?.since ?? now;
      const wait = Math.max(0, Math.min(pause, since + longestWait - now));
      waiting.set(documentId, { since, timer: setTimeout(() => void save(documentId), wait) });
    },
  };
}
