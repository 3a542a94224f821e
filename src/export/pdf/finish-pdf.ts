import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { addOutline } from './outline.ts';
import { pageLabels } from './page-labels.ts';
import type { PdfSection } from './pdf-section.ts';
import { tagPages } from './tagged/tag-pages.ts';

/**
 * Gives a printed PDF its title, author, language, tags, outline and page labels, and asks viewers to show the title
 * instead of the file name. Pages look as Chromium drew them.
 */
export async function finishPdf(
  bytes: Uint8Array,
  properties: {
    title: string;
    author: string;
    language: string;
    sections: readonly PdfSection[];
    numbers: readonly number[]; // printed on the pages
  },
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: 20 });
  document.setTitle(properties.title, { showInWindowTitleBar: true });
  if (properties.author !== '') document.setAuthor(properties.author);
  document.setCreator('Danxia 丹霞');
  document.setLanguage(properties.language);
  await tagPages(document, properties.sections);
  addOutline(document, properties.sections);
  document.catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: pageLabels(properties.numbers) }));
  return document.save({ useObjectStreams: true, objectsPerTick: 20 });
}
