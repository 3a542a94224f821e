import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result, success } from '#contract/result.ts';
import { failureOf } from '../store-failure.ts';
import { backupStore } from './backup-store.ts';
import { endLog } from './end-log.ts';
import { backupKind, copyProvedBackup } from './prove-backup.ts';
import { replaceFile } from './replace-file.ts';
import { unpackPackage } from './restore-package.ts';

/**
 * Makes a backup (a store's file or a data package) the store. It is proved and copied beside first; what it replaces
 * is kept in `folder` as another backup, or as a plain copy where it is too damaged for one. `kept` names that file,
 * null where there was no store. Nobody of this process may have the store open. Failures: backup-damaged,
 * package-damaged, store-too-new, store-not-migratable, store-busy, and those of writing; the store is then as it was.
 */
export async function restoreStore(
  backupFile: string,
  storeFile: string,
  { folder, now }: { folder: string; now: Date },
): Promise<Result<{ kept: string | null }>> {
  const temporary = `${storeFile}.${randomUUID()}.tmp`;
  try {
    await mkdir(path.dirname(storeFile), { recursive: true });
    await (await open(temporary, 'wx')).close(); // the file system's own reason when it can't be written
    const copied = await copyBackup(backupFile, temporary);
    if (!copied.ok) return copied;
    const kept = await keepReplaced(storeFile, folder, now);
    if (!kept.ok) return kept;
    const ended = await endLog(storeFile);
    if (!ended.ok) return ended;
    for (const ending of ['-wal', '-shm', '-journal']) await rm(`${storeFile}${ending}`, { force: true });
    await replaceFile(temporary, storeFile);
    return success({ kept: kept.value });
  } catch (error) {
    return failureOf(error, storeFile);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function copyBackup(backupFile: string, temporary: string): Promise<Result<null>> {
  const name = path.basename(backupFile);
  const kind = await backupKind(backupFile).catch((error: unknown) => failureOf(error, backupFile));
  if (kind === null) return failure('backup-damaged', { name, detail: 'neither a store nor a package' });
  if (typeof kind === 'object') {
    const { code, values } = kind.failure;
    return code === 'folder-missing' ? failure('store-missing', values) : kind;
  }
  return kind === 'store' ? copyProvedBackup(backupFile, temporary) : unpackPackage(backupFile, temporary);
}

async function keepReplaced(storeFile: string, folder: string, now: Date): Promise<Result<string | null>> {
  if ((await stat(storeFile).catch(() => null)) === null) return success(null);
  const backup = await backupStore(storeFile, folder, now, { rotate: false });
  if (backup.ok) return success(path.join(folder, backup.value.backupId));
  if (backup.failure.code !== 'store-damaged' && backup.failure.code !== 'unexpected') return backup;
  const copy = path.join(folder, `damaged-${now.toISOString().replaceAll(':', '')}.db`);
  await copyFile(storeFile, copy);
  await copyFile(`${storeFile}-wal`, `${copy}-wal`).catch(() => undefined); // mostly there is none
  return success(copy);
}
