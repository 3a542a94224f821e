import { type BrowserWindow, dialog } from 'electron';
import { failureSentence } from '#contract/failure-sentences.ts';
import type { Failure } from '#contract/result.ts';
import type { EditorSessions } from '../services/editor-sessions.ts';
import type { Services } from '../services/services.ts';
import { chooseDeckTarget } from './file-dialogs.ts';
import { sendEvent } from './send-event.ts';
import { dialogWords } from './words.ts';

/** How long a window that doesn't answer any more holds up its closing. */
const unresponsiveAfter = 2_000;

/**
 * Before a document leaves its window: asks about work that isn't saved. Answers whether to go on; the work is then
 * saved or given up by choice.
 */
export async function askAboutUnsaved(
  window: BrowserWindow,
  services: Services,
  sessions: EditorSessions,
): Promise<boolean> {
  const documentId = sessions.current(window.webContents);
  if (documentId === null) return true;
  await settle(window, () => services.documents.settled(documentId));
  const document = services.documents.find(documentId);
  if (document === null || !document.unsaved) return true;

  const wanted = services.preferences.read('settings').autosaveFile && document.file !== null;
  const response = wanted ? 0 : await ask(window, document.name, services);
  if (response === 1) return true;
  if (response !== 0) return false;

  const file = document.file ?? (await chooseDeckTarget(window, services.locale(), document));
  if (file === null) return false;
  const saved = await services.documents.save(documentId, file);
  if (saved.ok) {
    services.recent.remember(file);
    return true;
  }
  await showFailure(window, services, saved.failure);
  return false;
}

/** The index of the button: save, don't save, cancel. */
async function ask(window: BrowserWindow, name: string, services: Services): Promise<number> {
  const words = dialogWords(services.locale());
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.unsavedQuestion(name),
    detail: words.unsavedDetail,
    buttons: [words.save, words.dontSave, words.cancel],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return response;
}

/**
 * Has the window send what it has not sent yet. The event and the script travel in order, so when the script answers,
 * whatever the event made the window send is on its way before it. Twice, because a window that was writing sends its
 * newest state only after it heard that the one before is written.
 */
export async function settle(window: BrowserWindow, written: () => Promise<void>): Promise<void> {
  const { webContents } = window;
  for (const _round of ['first', 'second']) {
    if (webContents.isDestroyed() || webContents.isCrashed()) return;
    sendEvent(webContents, 'beforeClose', null);
    await withinLimit(webContents.executeJavaScript('0'));
    await written();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function withinLimit(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, unresponsiveAfter);
  });
  await Promise.race([work.catch(() => {}), limit]);
  clearTimeout(timer);
}

export async function showFailure(window: BrowserWindow, services: Services, failure: Failure): Promise<void> {
  const locale = services.locale();
  await dialog.showMessageBox(window, {
    type: 'error',
    message: failureSentence(failure, locale),
    buttons: [dialogWords(locale).close],
    noLink: true,
  });
}
