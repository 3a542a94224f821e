import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenOutline } from '#contract/document-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Outline } from '#core/outline/outline.ts';
import { readLimits } from '#store/read/limits.ts';
import { readPptx } from '#store/read-document/pptx/read-pptx.ts';

export type Outlines = {
  /** Reads the words of a presentation and holds them. Failures: outline-…, text-not-found. */
  read(file: string): Promise<Result<ChosenOutline>>;
  find(outlineId: string): { name: string; outline: Outline } | null;
};

const held = 4; // the last ones chosen, in as many windows

export function createOutlines(): Outlines {
  const outlines = new Map<string, { name: string; outline: Outline }>();
  return {
    find: (outlineId) => outlines.get(outlineId) ?? null,
    read: async (file) => {
      const name = path.basename(file);
      const bytes = await wholeFile(file, name);
      if (!bytes.ok) return bytes;
      const outline = await readPptx(name, bytes.value);
      if (!outline.ok) return outline;
      const outlineId = randomUUID();
      outlines.set(outlineId, { name: path.basename(file, path.extname(file)), outline: outline.value });
      for (const old of [...outlines.keys()].slice(0, -held)) outlines.delete(old);
      const slides = outline.value.sections.flatMap((section) => section.slides).length;
      return success({ outlineId, name, slides });
    },
  };
}

async function wholeFile(file: string, name: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(file);
    if (size > readLimits.fileBytes) {
      return failure('outline-too-large', { name, detail: `${Math.round(size / 1024 / 1024)} MB` });
    }
    return success(new Uint8Array(await readFile(file)));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return failure(missing ? 'text-not-found' : 'outline-not-readable', { name });
  }
}
