/// <reference path="./pdf-worker.d.ts" />
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { refusal } from '../../read/refusal.ts';

/**
 * Opens a PDF for its text alone: nothing of it is drawn or run. `characterMaps` is the folder of the maps Chinese PDFs
 * without a Unicode table of their own are read by.
 */
export async function openPdf(bytes: Uint8Array, characterMaps: string): Promise<PDFDocumentProxy> {
  // Its worker would be loaded by address; set here it runs in this thread, which is one of its own already.
  const scope = globalThis as { pdfjsWorker?: unknown };
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');

  const mapReader = class {
    /** A map by its name, as the library asks for it. */
    async fetch({ name }: { name: string }) {
      const cMapData = new Uint8Array(await readFile(path.join(characterMaps, `${path.basename(name)}.bcmap`)));
      return { cMapData, isCompressed: true };
    }
  };
  try {
    return await getDocument({
      data: bytes.slice(), // the library takes the memory over
      ...{ isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false },
      ...{ stopAtErrors: false, verbosity: VerbosityLevel.ERRORS },
      CMapReaderFactory: mapReader,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw refusal('text-password');
    throw error;
  }
}
