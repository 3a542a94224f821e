import { randomBytes } from 'node:crypto';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Result, success } from '#contract/result.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed to disk, renamed over the old one; the
 * folder is flushed too, so that the rename survives a power cut. With `keepPrevious` the old file stays as `name.bak`.
 * Own code, because write-file-atomic flushes no folder, keeps no previous file and leaves errno to the caller.
 */
export async function writeFileAtomically(
  file: string,
  bytes: Uint8Array,
  options: { keepPrevious?: boolean } = {},
): Promise<Result<null>> {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (options.keepPrevious === true) await keepPrevious(file);
    await rename(temporary, file);
    await flushFolder(path.dirname(file));
    return success(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return writeFailure(error, file);
  }
}

async function keepPrevious(file: string): Promise<void> {
  try {
    await copyFile(file, `${file}.bak`);
  } catch (error) {
    if (errno(error) !== 'ENOENT') throw error; // nothing to keep
  }
}

/** Windows cannot open folders; there the rename itself is durable enough. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function errno(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
