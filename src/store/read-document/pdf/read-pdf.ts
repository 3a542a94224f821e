import type { PDFDocumentProxy } from 'pdfjs-dist';
import { longestText } from '#contract/inbox-contract.ts';
import { refusal } from '../../read/refusal.ts';
import { noWords, type ReadDocument } from '../document.ts';
import { documentLimits } from '../limits.ts';
import { openPdf } from './open-pdf.ts';
import { type PageRows, readRows } from './page-rows.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRunningLines } from './running-lines.ts';

/** A PDF as the text of its text layer; one without is refused. */
export async function readPdf(bytes: Uint8Array, characterMaps: string): Promise<ReadDocument> {
  const document = await openPdf(bytes, characterMaps);
  try {
    if (document.numPages > documentLimits.pages) {
      throw refusal('text-too-large', `${document.numPages} > ${documentLimits.pages} pages`);
    }
    const pages = await readPages(document);
    const characters = pages.reduce((sum, page) => sum + page.characters, 0);
    if (characters < pages.length * fewest) {
      throw refusal((await hasPictures(document)) ? 'text-only-pictures' : 'text-empty');
    }
    const text = paragraphsOf(withoutRunningLines(pages)).join('\n');
    return { kind: 'pdf', text, words: { ...noWords, title: await titleOf(document) } };
  } finally {
    await document.destroy();
  }
}

const fewest = 3; // characters a page: a scan may have a stamped number

async function readPages(document: PDFDocumentProxy): Promise<PageRows[]> {
  const pages: PageRows[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const rows = await readRows(page);
    page.cleanup();
    pages.push(rows);
    characters += rows.characters;
    if (characters > longestText) throw refusal('text-too-large', `> ${longestText}`);
  }
  return pages;
}

/** Whether one of the first pages draws a picture. */
async function hasPictures(document: PDFDocumentProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pictures: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  for (let number = 1; number <= Math.min(3, document.numPages); number += 1) {
    const { fnArray } = await (await document.getPage(number)).getOperatorList();
    if (fnArray.some((operation) => pictures.includes(operation))) return true;
  }
  return false;
}

/** A title somebody gave it; programs put the name of a file there. */
async function titleOf(document: PDFDocumentProxy): Promise<string> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return /[\u4e00-\u9fff]{4}/.test(title) && !/\.(?:docx?|wps|pdf|indd)$/i.test(title) ? title.slice(0, 500) : '';
}
