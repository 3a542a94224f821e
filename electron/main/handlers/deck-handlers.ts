import { BrowserWindow, type WebContents } from 'electron';
import type { OpenDocument } from '#contract/document-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import { assembleBriefing } from '../services/assembly.ts';
import type { EditorSessions } from '../services/editor-sessions.ts';
import { rebindBriefing, rebindPreview } from '../services/rebinding.ts';
import type { Services } from '../services/services.ts';
import { askAboutUnsaved } from '../windows/ask-about-unsaved.ts';
import { chooseDeck, chooseDeckTarget } from '../windows/file-dialogs.ts';

type DeckMethods =
  | 'deckNew'
  | 'deckRebindPreview'
  | 'deckRebind'
  | 'deckOpen'
  | 'deckOpenRecent'
  | 'deckSave'
  | 'deckClosed'
  | 'recoveryWrite'
  | 'recoveryOpen'
  | 'recoveryDiscard';

export function deckHandlers(services: Services, sessions: EditorSessions): Pick<Implementation, DeckMethods> {
  const { documents, recent, recovery } = services;

  /** Opens another document in the caller's window, once the one in it may go. */
  async function replaceBy(
    caller: WebContents,
    open: () => Promise<Result<OpenDocument>>,
  ): Promise<Result<OpenDocument>> {
    const window = BrowserWindow.fromWebContents(caller);
    if (window === null || !(await askAboutUnsaved(window, services, sessions))) return failure('cancelled');
    const opened = await open();
    if (opened.ok) await sessions.replace(caller, opened.value);
    return opened;
  }

  async function openFile(file: string): Promise<Result<OpenDocument>> {
    const opened = await documents.openFile(file);
    if (opened.ok) recent.remember(file);
    else if (opened.failure.code === 'deck-not-found') recent.forget(file);
    return opened;
  }

  return {
    deckNew: (input, caller) =>
      replaceBy(caller, async () => {
        const deck = await assembleBriefing(services.indicators, input, services.locale(), new Date());
        return deck.ok ? success(await documents.openNew(deck.value, { unsaved: true })) : deck;
      }),

    deckRebindPreview: async ({ deck, area, period }) => {
      const rebound = await rebindBriefing(services.indicators, deck, { area, period });
      return rebound.ok ? success(rebindPreview(deck, rebound.value, services.locale())) : rebound;
    },

    deckRebind: ({ deck, area, period }, caller) =>
      replaceBy(caller, async () => {
        const rebound = await rebindBriefing(services.indicators, deck, { area, period });
        return rebound.ok ? success(await documents.openNew(rebound.value.deck, { unsaved: true })) : rebound;
      }),

    deckOpen: async (_input, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const file = window === null ? null : await chooseDeck(window, services.locale());
      return file === null ? success(null) : replaceBy(caller, () => openFile(file));
    },

    deckOpenRecent: async ({ handle }, caller) => {
      const file = recent.fileOf(handle);
      return file === null ? failure('deck-not-found', { name: '' }) : replaceBy(caller, () => openFile(file));
    },

    deckSave: async ({ documentId, deck, as }, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const document = documents.find(documentId);
      if (window === null || document === null || sessions.current(caller) !== documentId) {
        return failure('invalid-request', { method: 'deckSave' });
      }
      const kept = as ? null : document.file;
      const file = kept ?? (await chooseDeckTarget(window, services.locale(), document));
      if (file === null) return success(null);
      const saved = await documents.save(documentId, deck, file);
      if (!saved.ok) return saved;
      recent.remember(file);
      return success({ name: documents.find(documentId)?.name ?? '' });
    },

    // The window says it put this document away; what replaced it was asked about before.
    deckClosed: async ({ documentId }, caller) => {
      if (sessions.current(caller) !== documentId) await documents.close(documentId);
      return success(null);
    },

    recoveryWrite: async ({ documentId, deck }, caller) =>
      sessions.current(caller) === documentId
        ? documents.change(documentId, deck)
        : failure('invalid-request', { method: 'recoveryWrite' }),

    recoveryOpen: ({ documentId }, caller) => replaceBy(caller, () => documents.openRecovered(documentId)),

    recoveryDiscard: async ({ documentId }) => {
      if (documents.find(documentId) !== null) return failure('invalid-request', { method: 'recoveryDiscard' });
      await recovery.discard(documentId);
      return success(null);
    },
  };
}
