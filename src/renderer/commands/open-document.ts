import type { InputOf } from '#contract/contract.ts';
import type { OpenDocument } from '#contract/document-contract.ts';
import type { Result } from '#contract/result.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { busyWith } from '#renderer/ui/state/busy.ts';
import { autosave, documentStore } from '#renderer/ui/state/current-document.ts';
import { finishText } from '#renderer/ui/state/text-session.ts';
import { changeView, useView } from '#renderer/ui/state/view-store.ts';

/**
 * Opening a document. Main decides whether it goes into this window, which it does while nothing was done here, and must
 * know the newest state for that, so everything typed is sent first.
 */
export async function openAnswered(ask: () => Promise<Result<OpenDocument | null>>): Promise<boolean> {
  finishText();
  await autosave().flush();
  const answer = await ask();
  if (!answer.ok) {
    report(answer.failure);
    return false;
  }
  if (answer.value !== null) show(answer.value);
  return true;
}

/** Puts another document into this window. */
export function show(opened: OpenDocument): void {
  documentStore().load(opened);
  changeView({ editing: null, renamingSection: null, collapsedSections: new Set<string>(), fileState: 'same' });
}

export async function openWindow(): Promise<void> {
  const answer = await api.windowNew({});
  if (!answer.ok) report(answer.failure);
}

export function openFile(): Promise<boolean> {
  return openAnswered(() => api.deckOpen({}));
}

export function openRecent(handle: string): Promise<boolean> {
  return openAnswered(() => busyWith('opening', api.deckOpenRecent({ handle })));
}

export function openNewDeck(choices: InputOf<'deckNew'>): Promise<boolean> {
  return openAnswered(() => busyWith('making', api.deckNew(choices)));
}

export function openRebound(order: InputOf<'deckRebind'>): Promise<boolean> {
  return openAnswered(() => busyWith('making', api.deckRebind(order)));
}

export async function openRecovered(documentId: string): Promise<void> {
  if (await openAnswered(() => busyWith('opening', api.recoveryOpen({ documentId })))) forgetRecovered(documentId);
}

export async function discardRecovered(documentId: string): Promise<void> {
  const answer = await api.recoveryDiscard({ documentId });
  if (answer.ok) forgetRecovered(documentId);
  else report(answer.failure);
}

/** The dialog stays while there are other copies: several windows may have been open. */
function forgetRecovered(documentId: string): void {
  const recovered = useView.getState().recovered.filter((file) => file.documentId !== documentId);
  changeView(recovered.length === 0 ? { recovered, dialog: null } : { recovered });
}

/** Writes the person's file; main asks where when it has none yet, or when `as`. */
export async function saveDocument(as: boolean): Promise<void> {
  finishText();
  await autosave().flush();
  const { documentId, deck, revision } = autosave().sent();
  const answer = await busyWith('saving', api.deckSave({ documentId, revision, as }));
  if (!answer.ok) report(answer.failure);
  else if (answer.value !== null) {
    documentStore().markSaved(answer.value.name, deck);
    changeView({ fileState: 'same' });
  }
}

/** The list grows while the window is open; main knows it. */
export async function refreshRecent(): Promise<void> {
  const answer = await api.appStart({});
  if (answer.ok) changeView({ recent: answer.value.recent });
}
