import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result, success } from '#contract/result.ts';
import { refuseBySize } from './limits.ts';
import { failureOfError } from './refusal.ts';

/** The bytes of a file that may be imported; a file that is too large is refused by its size, without being read. */
export async function readImportFile(file: string): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const name = path.basename(file);
  try {
    const { size, isFolder } = await stat(file).then((found) => ({ size: found.size, isFolder: found.isDirectory() }));
    if (isFolder) return failure('import-wrong-type', { name, detail: '/' });
    return refuseBySize(name, size) ?? success({ name, bytes: new Uint8Array(await readFile(file)) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return failure('import-not-found', { name });
    return failureOfError(error, name);
  }
}
