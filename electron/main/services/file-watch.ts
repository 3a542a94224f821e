import type { FileState } from '#contract/document-contract.ts';
import type { Documents } from './documents.ts';

const interval = 2000; // ms; files are looked at, because folders of other machines tell nothing

export type FileWatch = {
  /** Looks at the files of all open documents now. */
  look(): Promise<void>;
  stop(): void;
};

/** Tells, once, when the file of an open document was changed by someone else, is gone, or is as it was again. */
export function watchFiles(documents: Documents, tell: (documentId: string, state: FileState) => void): FileWatch {
  const told = new Map<string, FileState>();
  let looking: Promise<void> | null = null;

  async function lookAtAll(): Promise<void> {
    const open = documents.openIds();
    for (const documentId of [...told.keys()]) if (!open.includes(documentId)) told.delete(documentId);
    for (const documentId of open) {
      const state = await documents.fileState(documentId);
      if (state === (told.get(documentId) ?? 'same')) continue;
      told.set(documentId, state);
      tell(documentId, state);
    }
  }

  function look(): Promise<void> {
    looking ??= lookAtAll().finally(() => {
      looking = null;
    });
    return looking;
  }

  const timer = setInterval(() => void look(), interval);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}
