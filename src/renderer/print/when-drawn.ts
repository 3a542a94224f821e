import { fontsReady } from '#renderer/fonts/load-fonts.ts';

/** Resolves once all pages are in the document, fonts and pictures are there and a frame was painted; answers missing fonts. */
export async function whenDrawn(root: HTMLElement, texts: readonly string[], pages: number): Promise<string[]> {
  while (root.querySelectorAll('.print-page').length < pages) await nextFrame();
  const missing = await fontsReady(texts);
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
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
