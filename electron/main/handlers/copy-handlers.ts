import { failure, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import { packClip } from '../services/copying/clip-package.ts';
import { dataHtml, dataTable, dataText, htmlPage, textHtml } from '../services/copying/data-for-clipboard.ts';
import { pasteFor } from '../services/copying/paste.ts';
import { putContent, putPicture } from '../services/copying/put-on-clipboard.ts';
import { readClipboard } from '../services/copying/read-clipboard.ts';
import { takePicture } from '../services/copying/take-picture.ts';
import type { EditorSessions } from '../services/editor-sessions.ts';
import type { Services } from '../services/services.ts';

type Copying = Pick<Implementation, 'copyPicture' | 'copyData' | 'clipCopy' | 'clipPaste'>;

export function copyHandlers(services: Services, sessions: EditorSessions): Copying {
  return {
    copyPicture: async ({ deck, slideId, slot }) => {
      const assets = services.pictures.bytesOf(Object.keys(deck.assets));
      const png = await takePicture({ deck, assets, slideId, slot }, services.printJobs);
      if (!png.ok) return png;
      await putPicture(png.value);
      return success(null);
    },

    copyData: async ({ rows }) => {
      await putContent({ text: dataText(rows), html: dataHtml(rows), picture: null });
      return success(null);
    },

    clipCopy: async ({ clip, text, rows }) => {
      const bytes = services.pictures.bytesOf(clip.assets.map(({ id }) => id));
      const plain = rows === null ? text : dataText(rows);
      const html = htmlPage(`${packClip({ clip, bytes })}${rows === null ? textHtml(text) : dataTable(rows)}`);
      const picture = clip.kind === 'block' && clip.block.kind === 'image' ? bytes[clip.block.assetId] : undefined;
      await putContent({ text: plain, html, picture: picture ?? null });
      return success(null);
    },

    clipPaste: async (_input, caller) => {
      const documentId = sessions.current(caller);
      if (documentId === null) return failure('invalid-request', { method: 'clipPaste' });
      return pasteFor(documentId, await readClipboard(), services.pictures);
    },
  };
}
