import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BackupItem } from '#contract/store-contract.ts';
import { readBackupName } from './backup-names.ts';
import { backupsToKeep } from './backups-to-keep.ts';

/** The backups of a folder, newest first; `backupId` is the file's name. None where there is no folder. */
export async function listBackups(folder: string): Promise<BackupItem[]> {
  const names = await readdir(folder).catch(() => []);
  const items = await Promise.all(
    names.map(async (name) => {
      const said = readBackupName(name);
      const found = said === null ? null : await stat(path.join(folder, name)).catch(() => null);
      if (said === null || found === null || !found.isFile()) return null;
      return {
        backupId: name,
        createdAt: said.at.toISOString(),
        bytes: found.size,
        observations: said.observations,
      };
    }),
  );
  return items
    .filter((item) => item !== null)
    .sort(
      (left, right) => right.createdAt.localeCompare(left.createdAt) || right.backupId.localeCompare(left.backupId),
    );
}

const leftOver = 24 * 60 * 60 * 1000; // milliseconds: nothing that still works on a file is that old

/** Removes the backups that needn't stay, and what interrupted ones left. What can't be removed waits for the next time. */
export async function rotateBackups(folder: string, now: Date): Promise<void> {
  const backups = (await listBackups(folder)).map((item) => ({ item, date: new Date(item.createdAt) }));
  const kept = new Set(
    backupsToKeep(
      backups.map(({ date }) => date),
      now,
    ),
  );
  for (const { item, date } of backups) {
    if (!kept.has(date)) await rm(path.join(folder, item.backupId), { force: true }).catch(() => undefined);
  }
  for (const name of await readdir(folder).catch(() => [])) {
    if (!/^indicators-.+\.tmp$/.test(name)) continue;
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found !== null && now.getTime() - found.mtimeMs > leftOver)
      await rm(file, { force: true }).catch(() => undefined);
  }
}
