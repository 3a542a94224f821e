import path from 'node:path';
import { BrowserWindow } from 'electron';
import { failure, success } from '#contract/result.ts';
import { backupStore } from '#store/backup/backup-store.ts';
import { checkStore } from '#store/backup/check-store.ts';
import { listBackups } from '#store/backup/list-backups.ts';
import { restoreStore } from '#store/backup/restore-store.ts';
import { exportStore } from '#store/export/export-store.ts';
import type { Implementation } from '../ipc.ts';
import { backupsFolder, storeFile } from '../locations.ts';
import type { Services } from '../services/services.ts';
import { sendToAll } from '../windows/send-event.ts';
import { chooseStoreExport } from '../windows/store-export-dialog.ts';

/** What leaves the store, and what keeps it safe. */
export function storeCareHandlers({
  indicators,
  locale,
}: Services): Pick<Implementation, 'storeExport' | 'storeBackups' | 'storeBackup' | 'storeRestore' | 'storeCheck'> {
  return {
    storeExport: async ({ kind }, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      if (window === null) return failure('invalid-request', { method: 'storeExport' });
      const now = new Date();
      const target = await chooseStoreExport(window, locale(), kind, now);
      if (target === null) return success(null);
      const exported = await exportStore(storeFile(), kind, target, { empty: false, now });
      return exported.ok ? success({ name: path.basename(target) }) : exported;
    },
    storeBackups: async () => success(await listBackups(backupsFolder())),
    storeBackup: () => backupStore(storeFile(), backupsFolder(), new Date()),
    storeRestore: async ({ backupId }) => {
      // Only what the list shows: an id is a file's name, and a page could name any file.
      const known = (await listBackups(backupsFolder())).find((backup) => backup.backupId === backupId);
      if (known === undefined) return failure('backup-not-found', { name: backupId });
      const backup = path.join(backupsFolder(), known.backupId);
      const restored = await indicators.restart(() =>
        restoreStore(backup, storeFile(), { folder: backupsFolder(), now: new Date() }),
      );
      sendToAll('storeChanged', null);
      return restored.ok ? success(null) : restored;
    },
    storeCheck: () => checkStore(storeFile(), locale()),
  };
}
