import { fontsReady, screenFamilies } from '#renderer/fonts/load-fonts.ts';

const printedFamilies = screenFamilies.map((family) =>
  family.name === 'Noto Sans SC' ? { ...family, name: 'Danxia Chinese' } : family,
);

/**
 * Resolves when the pages in `root` can be printed: fonts and pictures are there and a frame with them was painted.
 * Answers the names of fonts that are missing; `failed` is told of slides with a picture that cannot be decoded.
 */
export async function whenDrawn(
  root: HTMLElement,
  texts: Iterable<string>,
  failed: (slideId: string, error: unknown) => void,
): Promise<string[]> {
  const pictures = [...root.querySelectorAll('img')].map((image) =>
    image.decode().catch((error: unknown) => failed(image.closest('.print-page')?.id ?? '', error)),
  );
  const [missing] = await Promise.all([fontsReady(texts, printedFamilies), ...pictures]);
  await document.fonts.ready; // and the slices of characters the whole face has not
  await nextFrame();
  await nextFrame();
  return missing;
}

/** A hidden window may be given no frames; a timer stands in for one then. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
