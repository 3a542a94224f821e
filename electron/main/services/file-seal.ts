import { stat } from 'node:fs/promises';
import { z } from 'zod';

/** How a file looked when it was last read or written here. Another look means that someone else wrote it. */
export const fileSealSchema = z.object({ size: z.number(), mtimeMs: z.number() });
export type FileSeal = z.infer<typeof fileSealSchema>;

/** The file as it looks now; null when it is gone or out of reach. */
export async function sealOf(file: string): Promise<FileSeal | null> {
  try {
    const { size, mtimeMs } = await stat(file);
    return { size, mtimeMs };
  } catch {
    return null;
  }
}

export function sameSeal(left: FileSeal | null, right: FileSeal | null): boolean {
  return left?.size === right?.size && left?.mtimeMs === right?.mtimeMs;
}
