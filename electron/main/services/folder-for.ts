import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Result, success } from '#contract/result.ts';
import { writeFailure } from './write-failure.ts';

/** Makes the folders a file is to lie in, where they are not there. */
export async function folderFor(file: string): Promise<Result<null>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    return success(null);
  } catch (error) {
    return writeFailure(error, file);
  }
}
