import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result, success } from '#contract/result.ts';
import { documentLimits } from './limits.ts';
import { documentFailure } from './refusal.ts';

/** The bytes of a document; one that is too large is refused by its size. Failures: text-not-found and those of reading. */
export async function readDocumentFile(file: string): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const name = path.basename(file);
  try {
    const found = await stat(file);
    if (found.isDirectory()) return failure('text-wrong-type', { name, detail: '/' });
    if (found.size > documentLimits.fileBytes) {
      return failure('text-too-large', { name, detail: `${Math.round(found.size / 1024 / 1024)} MB` });
    }
    return success({ name, bytes: new Uint8Array(await readFile(file)) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return failure('text-not-found', { name });
    return documentFailure(error, name);
  }
}
