import { BrowserWindow, type WebContents } from 'electron';
import type { OpenDocument } from '#contract/document-contract.ts';
import { type Result, success } from '#contract/result.ts';
import { emptyDeck } from '../services/assembly.ts';
import type { EditorSessions } from '../services/editor-sessions.ts';
import type { Services } from '../services/services.ts';
import { type StartDocument, startDocument } from '../services/start-document.ts';
import { askAboutUnsaved, settle, showFailure } from './ask-about-unsaved.ts';
import { editorInFront, editorWindows, openEditorWindow } from './editor-window.ts';
import { sendEvent } from './send-event.ts';

type Opening = () => Promise<Result<OpenDocument>>;
type Placed = Promise<Result<OpenDocument | null>>;

/** The editor windows, one document each, and which of them a document goes to. */
export type Desk = {
  /** Files asked for from outside: the command line, a double click, a second start. None brings a window in front. */
  openFiles(files: readonly string[]): void;
  /** A window with an empty cover. */
  openEmpty(): Promise<Result<null>>;
  /**
   * Opens a document for a window. Answers it when it goes into that window, because nothing was done there yet, and null
   * when it has a window of its own.
   */
  place(caller: WebContents, open: Opening): Placed;
  /** The same for a file; the window that has it open already comes in front. */
  openFile(caller: WebContents, file: string): Placed;
  /** A recovery copy takes the place of the file it is newer than, while that shows no work of its own. */
  openRecovered(caller: WebContents, documentId: string): Placed;
  /** Brings a window in front, or opens one. */
  bring(): void;
  /** Asks about unsaved work window by window and ends them all, or none when a person cancels. */
  leave(): Promise<boolean>;
};

export function createDesk(services: Services, sessions: EditorSessions): Desk {
  const { documents, recent } = services;
  let turn: Promise<unknown> = Promise.resolve();

  /** One after another: the same file opened twice at once must not get two windows. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = turn.then(work, work);
    turn = done.catch(() => {});
    return done;
  }

  function openWindow(start: Promise<StartDocument>, options: { chosen: boolean }): void {
    const window = openEditorWindow(services.preferences, async (closing) => {
      const agreed = await askAboutUnsaved(closing, services, sessions);
      if (agreed) await sessions.end(closing.webContents);
      return agreed;
    });
    window.on('focus', () => void services.fileWatch.look());
    sessions.begin(window.webContents, start, options);
  }

  /** Whether the window shows nothing that a person asked for or changed. */
  async function isFree(window: BrowserWindow): Promise<boolean> {
    const documentId = sessions.current(window.webContents);
    if (documentId === null) return false;
    await settle(window, () => documents.settled(documentId));
    const document = documents.find(documentId);
    if (document === null || document.unsaved) return false;
    return document.file === null || !sessions.chosen(window.webContents);
  }

  async function put(window: BrowserWindow | null, document: OpenDocument, free: boolean): Placed {
    if (window !== null && free && !window.isDestroyed()) {
      await sessions.replace(window.webContents, document);
      return success(document);
    }
    openWindow(Promise.resolve({ document, notice: success(null) }), { chosen: true });
    return success(null);
  }

  async function putFile(window: BrowserWindow | null, file: string): Placed {
    const open = await documents.withFile(file);
    if (open !== null) {
      comeForward(windowOf(open));
      return success(null);
    }
    const opened = await documents.openFile(file);
    if (opened.ok) recent.remember(file);
    else if (opened.failure.code === 'deck-not-found') recent.forget(file);
    if (!opened.ok) return opened;
    return put(window, opened.value, window !== null && (await isFree(window)));
  }

  function windowOf(documentId: string): BrowserWindow | null {
    return editorWindows().find(({ webContents }) => sessions.current(webContents) === documentId) ?? null;
  }

  /** The window is there at once, its document later: the next turn waits for it, to find that open. */
  function openFirst(file: string | null): Promise<StartDocument> {
    const start = startDocument(services, file);
    openWindow(start, { chosen: file !== null });
    return start;
  }

  async function openFromOutside(file: string): Promise<void> {
    const window = editorInFront();
    if (window === null) {
      await openFirst(file);
      return;
    }
    const placed = await putFile(window, file);
    if (!placed.ok) {
      comeForward(window);
      await showFailure(window, services, placed.failure);
    } else if (placed.value !== null) {
      sendEvent(window.webContents, 'documentShown', placed.value);
      comeForward(window);
    }
  }

  function bring(): void {
    const window = editorInFront();
    if (window !== null) comeForward(window);
    else {
      const start = openFirst(null);
      void inTurn(() => start);
    }
  }

  return {
    bring,
    openFiles: (files) => {
      if (files.length === 0) bring();
      for (const file of files) void inTurn(() => openFromOutside(file));
    },
    openEmpty: () =>
      inTurn(async () => {
        const deck = emptyDeck(services.locale(), new Date());
        const document = await documents.openNew(deck, { unsaved: false });
        await put(null, document, false);
        return success(null);
      }),
    place: (caller, open) =>
      inTurn(async () => {
        const opened = await open();
        if (!opened.ok) return opened;
        const window = BrowserWindow.fromWebContents(caller);
        return put(window, opened.value, window !== null && (await isFree(window)));
      }),
    openFile: (caller, file) => inTurn(() => putFile(BrowserWindow.fromWebContents(caller), file)),
    openRecovered: (caller, documentId) =>
      inTurn(async () => {
        const window = BrowserWindow.fromWebContents(caller);
        const free = window !== null && (await isFree(window));
        const shownId = sessions.current(caller);
        const shown = shownId === null ? null : documents.find(shownId);
        const opened = await documents.openRecovered(documentId, shown?.unsaved === false ? shownId : null);
        if (!opened.ok) return opened;
        const file = documents.find(documentId)?.file ?? null;
        return put(window, opened.value, free || (file !== null && file === shown?.file));
      }),
    leave: async () => {
      // While one asks, others may be closed and opened.
      const asked = new Set<BrowserWindow>();
      const next = () => editorWindows().find((window) => !asked.has(window));
      for (let window = next(); window !== undefined; window = next()) {
        asked.add(window);
        comeForward(window);
        if (!(await askAboutUnsaved(window, services, sessions))) return false;
      }
      for (const window of editorWindows()) {
        await sessions.end(window.webContents);
        window.destroy();
      }
      return true;
    },
  };
}

function comeForward(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
