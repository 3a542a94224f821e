import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import { letGoOfFiles } from './let-go-of-files.ts';

/**
 * Makes a finished temporary file the file, both in one folder: flushed before and after, so that there is the old or
 * the new file after a power cut and never half of one. Rejects with the file system's error.
 */
export async function replaceFile(temporary: string, file: string): Promise<void> {
  const handle = await open(temporary, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await renameOver(temporary, file);
  await flushFolder(path.dirname(file));
}

/** Windows renames over no file that is open; ours are let go of, a virus scanner's soon are. */
async function renameOver(temporary: string, file: string): Promise<void> {
  const attempts = process.platform === 'win32' ? 20 : 1;
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(temporary, file);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (attempt >= attempts || (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY')) throw error;
      await letGoOfFiles();
    }
  }
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // can't open folders; the rename itself is durable enough
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
