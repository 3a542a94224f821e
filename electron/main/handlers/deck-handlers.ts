import { BrowserWindow } from 'electron';
import { failure, success } from '#contract/result.ts';
import { deckName } from '#core/deck/deck-name.ts';
import type { Implementation } from '../ipc.ts';
import { makeBriefing } from '../services/briefings.ts';
import type { EditorSessions } from '../services/editor-sessions.ts';
import { rebindBriefing, rebindPreview } from '../services/rebinding.ts';
import type { Services } from '../services/services.ts';
import type { Desk } from '../windows/desk.ts';
import { chooseDeck, chooseDeckTarget } from '../windows/file-dialogs.ts';

type DeckMethods =
  | 'deckNew'
  | 'deckPreview'
  | 'windowNew'
  | 'deckRebindPreview'
  | 'deckRebind'
  | 'deckOpen'
  | 'deckOpenRecent'
  | 'deckSave'
  | 'fileKeepMine'
  | 'fileTakeTheirs'
  | 'recoveryWrite'
  | 'recoveryOpen'
  | 'recoveryDiscard';

export function deckHandlers(
  services: Services,
  sessions: EditorSessions,
  desk: Desk,
): Pick<Implementation, DeckMethods> {
  const { documents, recent, recovery } = services;

  return {
    deckNew: (input, caller) =>
      desk.place(caller, async () => {
        const made = await makeBriefing(services, input, new Date());
        return made.ok ? success(await documents.openNew(made.value.deck, { unsaved: true })) : made;
      }),

    deckPreview: (input) => makeBriefing(services, input, new Date()),

    windowNew: () => desk.openEmpty(),

    deckRebindPreview: async ({ deck, area, period }) => {
      const rebound = await rebindBriefing(services.indicators, deck, { area, period });
      if (!rebound.ok) return rebound;
      return success({ ...rebindPreview(deck, rebound.value, services.locale()), deck: rebound.value.deck });
    },

    deckRebind: ({ deck, area, period }, caller) =>
      desk.place(caller, async () => {
        const rebound = await rebindBriefing(services.indicators, deck, { area, period });
        return rebound.ok ? success(await documents.openNew(rebound.value.deck, { unsaved: true })) : rebound;
      }),

    deckOpen: async (_input, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const file = window === null ? null : await chooseDeck(window, services.locale());
      return file === null ? success(null) : desk.openFile(caller, file);
    },

    deckOpenRecent: async ({ handle }, caller) => {
      const file = recent.fileOf(handle);
      return file === null ? failure('deck-not-found', { name: '' }) : desk.openFile(caller, file);
    },

    deckSave: async ({ documentId, revision, as }, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const document = documents.find(documentId);
      if (window === null || document?.revision !== revision || sessions.current(caller) !== documentId) {
        return failure('invalid-request', { method: 'deckSave' });
      }
      const { deck } = document; // as it is now, whatever is changed while a dialog asks
      const kept = as ? null : document.file;
      const name = document.file === null ? deckName(deck) : document.name;
      const file = kept ?? (await chooseDeckTarget(window, services.locale(), { file: document.file, name }));
      if (file === null) return success(null);
      const saved = await documents.save(documentId, file, { deck, over: as });
      if (!saved.ok) return saved;
      recent.remember(file);
      sessions.choose(caller);
      return success({ name: documents.find(documentId)?.name ?? '' });
    },

    fileKeepMine: async ({ documentId }, caller) => {
      if (sessions.current(caller) !== documentId) return failure('invalid-request', { method: 'fileKeepMine' });
      await documents.keepMine(documentId);
      await services.fileWatch.look();
      return success(null);
    },

    fileTakeTheirs: async ({ documentId }, caller) => {
      if (sessions.current(caller) !== documentId) return failure('invalid-request', { method: 'fileTakeTheirs' });
      const taken = await documents.takeTheirs(documentId);
      await services.fileWatch.look();
      return taken;
    },

    recoveryWrite: async ({ documentId, revision, change }, caller) => {
      if (sessions.current(caller) !== documentId) return failure('invalid-request', { method: 'recoveryWrite' });
      const kept = await documents.change(documentId, revision, change);
      services.fileAutosave.changed(documentId);
      return kept;
    },

    recoveryOpen: ({ documentId }, caller) => desk.openRecovered(caller, documentId),

    recoveryDiscard: async ({ documentId }) => {
      if (documents.find(documentId) !== null) return failure('invalid-request', { method: 'recoveryDiscard' });
      await recovery.discard(documentId);
      return success(null);
    },
  };
}
