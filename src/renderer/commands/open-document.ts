import type { InputOf } from '#contract/contract.ts';
import type { OpenDocument } from '#contract/document-contract.ts';
import type { Result } from '#contract/result.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { autosave, documentStore } from '#renderer/ui/state/current-document.ts';
import { finishText } from '#renderer/ui/state/text-session.ts';
import { changeView, useView } from '#renderer/ui/state/view-store.ts';

/**
 * Opening in this window. Main asks about unsaved work and must know the newest state when it does, so everything typed
 * is written to the recovery copy first.
 */
async function replace(open: () => Promise<Result<OpenDocument | null>>): Promise<boolean> {
  finishText();
  await autosave().flush();
  const answer = await open();
  if (!answer.ok) {
    report(answer.failure);
    return false;
  }
  if (answer.value === null) return false;
  const before = documentStore().getState().documentId;
  documentStore().load(answer.value);
  changeView({ editing: null, renamingSection: null, collapsedSections: new Set<string>() });
  if (before !== answer.value.documentId) await api.deckClosed({ documentId: before });
  return true;
}

export function openFile(): Promise<boolean> {
  return replace(() => api.deckOpen({}));
}

export function openRecent(handle: string): Promise<boolean> {
  return replace(() => api.deckOpenRecent({ handle }));
}

export function openNewDeck(choices: InputOf<'deckNew'>): Promise<boolean> {
  return replace(() => api.deckNew(choices));
}

export function openRebound(order: InputOf<'deckRebind'>): Promise<boolean> {
  return replace(() => api.deckRebind(order));
}

export async function openRecovered(documentId: string): Promise<void> {
  if (await replace(() => api.recoveryOpen({ documentId }))) forgetRecovered(documentId, true);
}

export async function discardRecovered(documentId: string): Promise<void> {
  const answer = await api.recoveryDiscard({ documentId });
  if (answer.ok) forgetRecovered(documentId, false);
  else report(answer.failure);
}

function forgetRecovered(documentId: string, close: boolean): void {
  const recovered = useView.getState().recovered.filter((file) => file.documentId !== documentId);
  changeView(close || recovered.length === 0 ? { recovered, dialog: null } : { recovered });
}

/** Writes the person's file; main asks where when it has none yet, or when `as`. */
export async function saveDocument(as: boolean): Promise<void> {
  finishText();
  const { deck, documentId } = documentStore().getState();
  autosave().pause();
  try {
    const answer = await api.deckSave({ documentId, deck, as });
    if (!answer.ok) report(answer.failure);
    else if (answer.value !== null) documentStore().markSaved(answer.value.name, deck);
  } finally {
    autosave().resume();
  }
}

/** The list grows while the window is open; main knows it. */
export async function refreshRecent(): Promise<void> {
  const answer = await api.appStart({});
  if (answer.ok) changeView({ recent: answer.value.recent });
}
