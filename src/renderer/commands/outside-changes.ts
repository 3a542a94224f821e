import type { AutosavedFile, FileState } from '#contract/document-contract.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { autosave, documentStore } from '#renderer/ui/state/current-document.ts';
import { finishText } from '#renderer/ui/state/text-session.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';

/** Main saw that someone else changed or removed the file of a document, or that it is as it was again. */
export function fileStateChanged({ documentId, state }: { documentId: string; state: FileState }): void {
  if (documentId !== documentStore().getState().documentId) return;
  changeView({ fileState: state });
  if (state === 'gone') documentStore().markUnsaved();
}

/** The next save replaces what someone else wrote; that stays beside it as `.bak`. */
export async function keepMine(): Promise<void> {
  const { documentId } = documentStore().getState();
  const answer = await api.fileKeepMine({ documentId });
  if (!answer.ok) report(answer.failure);
  else {
    documentStore().markUnsaved();
    changeView({ fileState: 'same' });
  }
}

/** What someone else wrote takes the place of what the window shows, as one step of undo. */
export async function takeTheirs(): Promise<void> {
  finishText();
  await autosave().flush();
  const { documentId } = documentStore().getState();
  const answer = await api.fileTakeTheirs({ documentId });
  if (!answer.ok) {
    report(answer.failure);
    return;
  }
  const { deck, name, revision } = answer.value;
  documentStore().run('replaceDeck', { deck });
  autosave().adopt(deck, revision);
  documentStore().markSaved(name, deck);
  changeView({ fileState: 'same', editing: null, renamingSection: null });
}

/** Main saved the file by itself; what was changed since is not in it. */
export function fileAutosaved({ documentId, revision, saved }: AutosavedFile): void {
  if (documentId !== documentStore().getState().documentId) return;
  const sent = autosave().sent();
  if (!saved.ok) report(saved.failure);
  else if (sent.revision === revision) documentStore().markSaved(saved.value, sent.deck);
}
