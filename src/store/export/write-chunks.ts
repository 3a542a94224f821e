import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { replaceFile } from '../backup/replace-file.ts';

/**
 * Writes a file whole or not at all, as its pieces come; what was there stays until it is done. Rejects with the file
 * system's error or with what the pieces throw.
 */
export async function writeChunks(file: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  const handle = await open(temporary, 'wx');
  try {
    try {
      for await (const chunk of chunks) await handle.writeFile(chunk);
    } finally {
      await handle.close();
    }
    await replaceFile(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
