import { fontsReady, screenFamilies } from '#renderer/fonts/load-fonts.ts';

const printedFamilies = screenFamilies.map((family) =>
  family.name === 'Noto Sans SC' ? { ...family, name: 'Danxia Chinese' } : family,
);

/**
 * Resolves when the pages in `root` can be printed: fonts and pictures are there and a frame with them was painted.
 * Answers the names of fonts that are missing. A picture that cannot be read is left out; its page is still printed.
 */
export async function whenDrawn(root: HTMLElement, texts: Iterable<string>): Promise<string[]> {
  const pictures = [...root.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined));
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
