import { open } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result, success } from '#contract/result.ts';
import { migrations } from '../migrations/migrations.ts';
import { failureOf } from '../store-failure.ts';
import { quoted } from './background-connection.ts';
import { readInBackground } from './read-in-background.ts';

export type BackupKind = 'store' | 'package';

/** What a file is by its first bytes. Null for anything else; rejects with the file system's error. */
export async function backupKind(file: string): Promise<BackupKind | null> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    if (start === 'SQLite format 3\u0000') return 'store';
    return start.startsWith('PK\u0003\u0004') ? 'package' : null;
  } finally {
    await handle.close();
  }
}

/**
 * Copies a backup over `target`, an empty file, once it is proved: every page is sound and its tables are ones this
 * version knows. Failures: backup-damaged, store-too-new, store-not-migratable, disk-full and others of writing.
 */
export async function copyProvedBackup(file: string, target: string): Promise<Result<null>> {
  const name = path.basename(file);
  try {
    return await readInBackground(file, async (connection) => {
      const checked = await connection.all('pragma integrity_check(1)');
      if (checked[0]?.integrity_check !== 'ok') {
        return failure('backup-damaged', { name, detail: String(checked[0]?.integrity_check ?? '') });
      }
      const applied = (await connection.all('select id from migration order by id')).map((row) => String(row.id));
      const known = knownMigrations(applied, name);
      if (!known.ok) return known;
      await connection.run(`vacuum into ${quoted(target)}`);
      return success(null);
    });
  } catch (error) {
    const refused = failureOf(error, target);
    const { code, values } = refused.failure;
    return code === 'unexpected' || code === 'store-damaged'
      ? failure('backup-damaged', { name, detail: values.detail ?? '' })
      : refused;
  }
}

/** Whether a store of these migrations can be opened, after the newer ones have been applied. */
export function knownMigrations(applied: readonly string[], name: string): Result<null> {
  if (applied.length === 0) return failure('backup-damaged', { name, detail: 'no migrations' });
  const unknown = applied.find((id, index) => migrations[index]?.id !== id);
  if (unknown === undefined) return success(null);
  const newer = migrations.every(({ id }, index) => applied[index] === id);
  return failure(newer ? 'store-too-new' : 'store-not-migratable', { name, detail: unknown });
}
