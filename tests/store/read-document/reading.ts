import path from 'node:path';
import { strToU8 } from 'fflate';
import type { Result } from '#contract/result.ts';
import type { ReadDocument } from '#store/read-document/document.ts';
import { readDocument } from '#store/read-document/read-document.ts';

const characterMaps = path.resolve(import.meta.dirname, '..', '..', '..', 'node_modules', 'pdfjs-dist', 'cmaps');

export function read(bytes: Uint8Array | string, name = '文稿'): Promise<Result<ReadDocument>> {
  return readDocument(name, typeof bytes === 'string' ? strToU8(bytes) : bytes, characterMaps);
}

/** Its text, or the code of why there is none. */
export async function textOf(bytes: Uint8Array | string): Promise<string> {
  const document = await read(bytes);
  return document.ok ? document.value.text : document.failure.code;
}
