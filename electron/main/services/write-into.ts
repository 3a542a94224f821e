import type { Result } from '#contract/result.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { folderFor } from './folder-for.ts';

/** Writes a file whole or not at all, making the folders it lies in. */
export async function writeInto(file: string, bytes: Uint8Array): Promise<Result<null>> {
  const folder = await folderFor(file);
  return folder.ok ? writeFileAtomically(file, bytes) : folder;
}
