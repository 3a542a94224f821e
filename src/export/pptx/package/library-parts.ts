import { AsyncLocalStorage } from 'node:async_hooks';
import JSZip from 'jszip';
import type PptxGenJS from 'pptxgenjs';

/** Parts of a package by path: XML as text, everything else as bytes. */
export type Parts = Map<string, string | Uint8Array>;

/**
 * The parts PptxGenJS makes. By itself it zips them, and before that a workbook for every chart, only for us to open the
 * one and throw away the other: together that took longer than all the rest. It hands parts to JSZip one by one, so for
 * this call they are gathered there. Workbooks are left empty; mending writes them.
 */
export async function libraryParts(presentation: PptxGenJS): Promise<Parts> {
  const written: unknown = await gathering.run(new Map(), () => presentation.write({ outputType: 'uint8array' }));
  if (!(written instanceof Map)) throw new Error('PptxGenJS has a JSZip of its own; its parts cannot be gathered');
  return written;
}

/** Parts of each archive begun within a call. */
const gathering = new AsyncLocalStorage<Map<JSZip, Parts>>();

const { prototype } = JSZip as unknown as { prototype: JSZip };
const { file, generateAsync } = prototype;

Object.assign(prototype, {
  file(this: JSZip, path: string, ...rest: [content?: string, options?: { base64?: boolean }]) {
    const archives = gathering.getStore();
    if (archives === undefined) return Reflect.apply(file, this, [path, ...rest]);
    const [content = '', { base64 = false } = {}] = rest;
    const parts: Parts = archives.get(this) ?? new Map();
    parts.set(path, base64 ? Buffer.from(content, 'base64') : content);
    archives.set(this, parts);
    return this;
  },
  generateAsync(this: JSZip, ...rest: Parameters<typeof generateAsync>): Promise<unknown> {
    const archives = gathering.getStore();
    if (archives === undefined) return Reflect.apply(generateAsync, this, rest);
    const isWorkbook = rest[0]?.type === 'base64';
    return Promise.resolve(isWorkbook ? '' : archives.get(this));
  },
});
