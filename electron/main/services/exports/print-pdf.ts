import type { BrowserWindow, PrintToPDFOptions } from 'electron';
import type { Deck } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { finishPdf, type OutlineEntry } from '#export/pdf/finish-pdf.ts';

/** Options newer runtimes know; older ones ignore them. */
type NewerOptions = { generateTaggedPDF?: boolean };

/** Prints a drawn print window: one page a slide, 13.333 × 7.5 inches, with outline and metadata. */
export async function printPdf(window: BrowserWindow, deck: Deck, scenes: readonly Scene[]): Promise<Uint8Array> {
  const options: PrintToPDFOptions & NewerOptions = {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  };
  const printed = await window.webContents.printToPDF(options);
  return finishPdf(printed, {
    title: deck.title,
    author: deck.organisation,
    language: deck.language,
    outline: outlineOf(deck, scenes),
  });
}

/** Sections, and the slides in them; pages count from 0 there. */
function outlineOf(deck: Deck, scenes: readonly Scene[]): OutlineEntry[] {
  return deck.sections.flatMap((section) => {
    const own = scenes.filter((scene) => scene.sectionId === section.id);
    const [first] = own;
    if (first === undefined) return [];
    return [
      { title: section.name, page: first.number - 1, level: 0 },
      ...own.map((scene) => ({ title: scene.title || section.name, page: scene.number - 1, level: 1 })),
    ];
  });
}
