import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '#contract/result.ts';
import { writeFileAtomically } from '../atomic-write.ts';
import { writeFailure } from './write-failure.ts';

/** Writes a file whole or not at all, making the folders it lies in. */
export async function writeInto(file: string, bytes: Uint8Array): Promise<Result<null>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    return writeFailure(error, file);
  }
  return writeFileAtomically(file, bytes);
}
