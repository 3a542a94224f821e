import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { addOutline } from './outline.ts';
import { nameGlyphs } from './name-glyphs.ts';
import { pageLabels } from './page-labels.ts';
import type { PdfProperties } from './pdf-input.ts';
import type { PdfPlan } from './pdf-plan.ts';
import { tagPages } from './tagged/tag-pages.ts';
import { writePdf } from './write-pdf.ts';

/**
 * Gives a printed PDF its title, author, language, date, tags, outline and page labels, and asks viewers to show the
 * title instead of the file name. Pages look as Chromium drew them.
 */
export async function finishPdf(bytes: Uint8Array, plan: PdfPlan): Promise<Uint8Array<ArrayBuffer>> {
  const all = Number.POSITIVE_INFINITY; // at a time: this runs on a thread of its own
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: all });
  describe(document, plan.properties);
  nameGlyphs(document);
  const structure = tagPages(document, plan);
  addOutline(document, plan);
  const labels = pageLabels(plan.pages.map(({ label }) => label));
  document.catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: labels }));
  return writePdf(document, structure);
}

/** No clock goes into the file: its date is the deck's, so the same deck makes the same bytes. */
function describe(document: PDFDocument, { title, author, language, date }: PdfProperties): void {
  document.setTitle(title, { showInWindowTitleBar: true });
  if (author !== '') document.setAuthor(author);
  document.setCreator('Danxia 丹霞');
  document.setLanguage(language);
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) {
    const info = document.context.lookup(document.context.trailerInfo.Info);
    if (info instanceof PDFDict) for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key));
  } else {
    document.setCreationDate(day);
    document.setModificationDate(day);
  }
}
