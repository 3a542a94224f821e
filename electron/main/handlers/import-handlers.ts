import { BrowserWindow } from 'electron';
import { failure, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import type { Services } from '../services/services.ts';
import { chooseTable } from '../windows/file-dialogs.ts';
import { sendToAll } from '../windows/send-event.ts';

type Methods =
  | 'importChoose'
  | 'importPaste'
  | 'importAdjust'
  | 'importRun'
  | 'importCancel'
  | 'importBatches'
  | 'importIssues'
  | 'importUndo';

export function importHandlers({ imports, indicators, locale }: Services): Pick<Implementation, Methods> {
  return {
    importChoose: async (_input, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const file = window === null ? null : await chooseTable(window, locale());
      return file === null ? success(null) : imports.openFile(file);
    },
    importPaste: ({ text }) => imports.openText(locale() === 'en' ? 'Pasted cells' : '粘贴的表格', text),
    importAdjust: ({ importId, tables, source }) => imports.adjust(importId, tables, source),
    importRun: async ({ importId, reason, conflicts }) => {
      const done = await imports.run(importId, reason, conflicts);
      if (done.ok) sendToAll('storeChanged', null);
      return done;
    },
    importCancel: async ({ importId }) => {
      imports.cancel(importId);
      return success(null);
    },
    importBatches: () => indicators.read((store) => store.batches()),
    importIssues: ({ batchId }) => indicators.read((store) => store.batchIssues(batchId)),
    importUndo: async ({ batchId }) => {
      const undone = await indicators.read((store) => store.undoBatch(batchId));
      if (!undone.ok) return undone;
      if (undone.value === null) return failure('unknown-batch', { batch: batchId });
      sendToAll('storeChanged', null);
      return success(null);
    },
  };
}
