import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result, success } from '#contract/result.ts';
import { refuseBySize } from './limits.ts';
import { packageFolder, packFolder } from './package-folder.ts';
import { failureOfError } from './refusal.ts';

/**
 * The bytes of a file that may be imported; a file that is too large is refused by its size, without being read. The
 * folder of a data package is read as its archive.
 */
export async function readImportFile(file: string): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const name = path.basename(file);
  try {
    const { size, isFolder } = await stat(file).then((found) => ({ size: found.size, isFolder: found.isDirectory() }));
    const folder = await packageFolder(file, isFolder);
    if (folder !== null) {
      const bytes = await packFolder(folder);
      return refuseBySize(name, bytes.length) ?? success({ name: path.basename(path.resolve(folder)), bytes });
    }
    if (isFolder) return failure('import-wrong-type', { name, detail: '/' });
    return refuseBySize(name, size) ?? success({ name, bytes: new Uint8Array(await readFile(file)) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return failure('import-not-found', { name });
    return failureOfError(error, name);
  }
}
