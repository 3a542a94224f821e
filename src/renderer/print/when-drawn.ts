import type { Sheet } from '#core/scene/sheet.ts';
import { fontsReady, screenFamilies } from '#renderer/fonts/load-fonts.ts';
import { textsOf } from './texts-of.ts';

const printedFamilies = screenFamilies.map((family) =>
  family.name === 'Noto Sans SC' ? { ...family, name: 'Danxia Chinese' } : family,
);

/** Waits for the fonts these sheets are printed in; answers the names of those that are missing. */
export function printFontsReady(sheets: readonly Sheet[]): Promise<string[]> {
  return fontsReady(textsOf(sheets), printedFamilies);
}

type Fail = (slideId: string, error: unknown, picture: string) => void;

/**
 * Resolves when the pages in `root` can be printed: laid out, with pictures and the slices of characters that the whole
 * face has not. `failed` is told of slides with a picture that cannot be read or decoded, and of its id.
 */
export async function whenDrawn(root: HTMLElement, failed: Fail): Promise<void> {
  const pictures = [...root.querySelectorAll('img')].map((image) =>
    image
      .decode()
      .catch((error: unknown) =>
        failed(image.closest('.print-part')?.id ?? '', error, new URL(image.src).pathname.slice(1)),
      ),
  );
  root.getBoundingClientRect(); // only text that is laid out asks for its slices
  await Promise.all([document.fonts.ready, ...pictures]);
}
