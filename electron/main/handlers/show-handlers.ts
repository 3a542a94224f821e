import { BrowserWindow } from 'electron';
import type { Deck } from '#core/deck/deck.ts';
import { failure, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import { openShowWindow } from '../windows/show-window.ts';

/** One show at a time for each editor; starting another ends the one before. */
export function showHandlers(): Pick<Implementation, 'showStart' | 'showDeck' | 'showEnd'> {
  const shows = new Map<number, { window: BrowserWindow; editor: BrowserWindow; deck: Deck; slideId: string | null }>();
  return {
    showStart: async ({ deck, slideId }, caller) => {
      const editor = BrowserWindow.fromWebContents(caller);
      if (editor === null) return failure('invalid-request', { method: 'showStart' });
      for (const show of shows.values()) if (show.editor === editor) show.window.close();
      const window = openShowWindow(editor);
      const { id } = window.webContents;
      shows.set(id, { window, editor, deck, slideId });
      const end = () => {
        if (!window.isDestroyed()) window.close();
      };
      editor.once('closed', end);
      window.once('closed', () => {
        shows.delete(id);
        editor.off('closed', end);
      });
      return success(null);
    },

    showDeck: async (_input, caller) => {
      const show = shows.get(caller.id);
      if (show === undefined) return failure('invalid-request', { method: 'showDeck' });
      return success({ deck: show.deck, slideId: show.slideId });
    },

    showEnd: async (_input, caller) => {
      const show = shows.get(caller.id);
      // After the answer has left: a closed window can't be answered.
      if (show !== undefined) setImmediate(() => show.window.close());
      return success(null);
    },
  };
}
