import { success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import { dataHtml, dataText } from '../services/copying/data-for-clipboard.ts';
import { putPicture, putTable } from '../services/copying/put-on-clipboard.ts';
import { takePicture } from '../services/copying/take-picture.ts';
import type { Services } from '../services/services.ts';

export function copyHandlers(services: Services): Pick<Implementation, 'copyPicture' | 'copyData'> {
  return {
    copyPicture: async ({ deck, slideId, slot }) => {
      const assets = services.pictures.bytesOf(Object.keys(deck.assets));
      const png = await takePicture({ deck, assets, slideId, slot }, services.printJobs);
      if (!png.ok) return png;
      await putPicture(png.value);
      return success(null);
    },

    copyData: async ({ rows }) => {
      await putTable({ text: dataText(rows), html: dataHtml(rows) });
      return success(null);
    },
  };
}
