import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Packs a workbook again with one time for all parts, so that the same content is the same file. */
export function packedAt(workbook: Uint8Array, mtime: Date): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(workbook))) files[name] = [bytes, { level: 6, mtime }];
  return zipSync(files);
}
