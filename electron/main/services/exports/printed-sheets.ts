import type { PdfOptions } from '#contract/pdf-options.ts';
import type { Deck } from '#core/deck/deck.ts';
import { sheetsOf } from '#core/handout/handout-sheets.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { Sheet } from '#core/scene/sheet.ts';
import { greyscale } from '#core/theme/greyscale.ts';
import { themeOf } from '#core/theme/themes.ts';
import { inSlices } from './in-slices.ts';
import { linkedWithin } from './lay-out-slides.ts';

/** The pages of a PDF of these slides. For greys the slides are laid out again, with a theme of greys. */
export async function printedSheets(deck: Deck, scenes: readonly Scene[], pdf: PdfOptions): Promise<Sheet[]> {
  const theme = themeOf(deck.theme);
  if (!pdf.greyscale) return sheetsOf(pdf.handout, deck, scenes, theme);
  const grey = await inSlices(inGrey(deck, scenes));
  return sheetsOf(pdf.handout, deck, linkedWithin(grey), greyscale(theme));
}

function* inGrey(deck: Deck, scenes: readonly Scene[]): Generator<Scene> {
  const layouter = createSlideLayouter((id) => greyscale(themeOf(id)));
  for (const scene of scenes) yield layouter(deck, scene.slideId)?.scene ?? scene;
}
