import { randomBytes } from 'node:crypto';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Result, success } from '#contract/result.ts';
import type { BackupItem } from '#contract/store-contract.ts';
import { failureOf } from '../store-failure.ts';
import { quoted } from './background-connection.ts';
import { backupName } from './backup-names.ts';
import { rotateBackups } from './list-backups.ts';
import { readInBackground } from './read-in-background.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Copies a store, in use or not, into a folder (made when absent) and removes the backups that needn't stay. The copy is
 * SQLite's own, of one moment, under a temporary name until it is on disk. Failures: store-missing, store-damaged,
 * store-busy, disk-full, folder-read-only, folder-missing, write-failed; the folder then holds what it held.
 */
export async function backupStore(
  file: string,
  folder: string,
  now: Date,
  options: { rotate?: boolean } = {},
): Promise<Result<BackupItem>> {
  const temporary = path.join(folder, `indicators-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    await stat(file);
  } catch (error) {
    return missing(error, file);
  }
  try {
    await mkdir(folder, { recursive: true });
    await (await open(temporary, 'wx')).close(); // the file system's own reason when it can't be written
  } catch (error) {
    return failureOf(error, temporary);
  }
  try {
    const observations = await copyStore(file, temporary);
    const target = await freeTarget(folder, now, observations);
    await replaceFile(temporary, target.file);
    const { size } = await stat(target.file);
    if (options.rotate !== false) await rotateBackups(folder, now);
    return success({
      backupId: path.basename(target.file),
      createdAt: target.at.toISOString(),
      bytes: size,
      observations,
    });
  } catch (error) {
    return failureOf(error, file);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Copies a store as it is at this moment over `target`, an empty file. Answers with how many figures are current. */
export function copyStore(file: string, target: string): Promise<number | null> {
  return readInBackground(file, async (connection) => {
    const rows = await connection
      .all('select count(*) as figures from observation where is_current = 1')
      .catch(() => []); // an older store, or none of ours: it is copied all the same
    await connection.run(`vacuum into ${quoted(target)}`);
    const [row] = rows;
    return row === undefined ? null : Number(row.figures);
  });
}

/** Two backups in one second: the later takes the next. */
async function freeTarget(folder: string, now: Date, observations: number | null): Promise<{ file: string; at: Date }> {
  for (let at = new Date(Math.floor(now.getTime() / 1000) * 1000); ; at = new Date(at.getTime() + 1000)) {
    const file = path.join(folder, backupName({ at, observations }));
    if ((await stat(file).catch(() => null)) === null) return { file, at };
  }
}

function missing(error: unknown, file: string) {
  const refused = failureOf(error, file);
  const code = refused.failure.code === 'folder-missing' ? ('store-missing' as const) : refused.failure.code;
  return { ...refused, failure: { ...refused.failure, code } };
}
