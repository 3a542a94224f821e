import type { BrowserWindow } from 'electron';
import type { Deck } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { finishPdf } from '#export/pdf/finish-pdf.ts';
import { pdfSections } from '#export/pdf/pdf-section.ts';

/** Prints a drawn print window: one page a slide, 13.333 × 7.5 inches, with tags, outline and metadata. */
export async function printPdf(window: BrowserWindow, deck: Deck, scenes: readonly Scene[]): Promise<Uint8Array> {
  const printed = await window.webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
  return finishPdf(printed, {
    title: deck.title,
    author: deck.organisation,
    language: deck.language,
    sections: pdfSections(
      deck.sections,
      scenes.map((scene, index) => ({ ...scene, number: index + 1 })),
    ),
    numbers: scenes.map(({ number }) => number),
  });
}
