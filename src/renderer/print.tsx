import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PrintJob } from '#contract/print-contract.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { Sheet } from '#core/scene/sheet.ts';
import { api } from './api.ts';
import './fonts/fonts.css';
import './print/print.css';
import './print/whole-fonts.css';
import { PrintPages } from './print/print-pages.tsx';
import { printFontsReady, whenDrawn } from './print/when-drawn.ts';

const pagesAtOnce = 20; // between two reports of how far it is

/** The hidden page that main prints to PDF and takes pictures of: one job after another, until the window ends. */
async function work(root: HTMLElement): Promise<void> {
  let clear: () => void = () => undefined;
  for (;;) {
    const answer = await api.printPages({});
    if (!answer.ok) return;
    clear();
    clear = await draw(root, answer.value);
  }
}

/** Draws the pages of a job and reports; answers what removes them. */
async function draw(root: HTMLElement, job: PrintJob): Promise<() => void> {
  const { language, width, height, svg } = job;
  const sheets = job.sheets.map((sheet) => JSON.parse(sheet) as Sheet);
  document.documentElement.lang = language;
  const fonts = printFontsReady(sheets);
  const failed = new Map<string, { slideId: string; detail: string; picture: string | null }>();
  const fail = (slideId: string, error: unknown, picture: string | null = null) =>
    failed.set(slideId, { slideId, detail: error instanceof Error ? error.message : String(error), picture });

  // Rendered apart from the document, and put there when its fonts are: the pages are laid out a single time.
  const pages = document.createElement('div');
  const rendered = createRoot(pages, { onCaughtError: () => undefined }); // told below
  for (let drawn = 0; drawn < sheets.length; ) {
    drawn = Math.min(sheets.length, drawn + pagesAtOnce);
    const some = sheets.slice(0, drawn); // pages that are there are not drawn again
    flushSync(() => rendered.render(<PrintPages sheets={some} size={{ width, height }} failed={fail} />));
    void api.printProgress({ pages: drawn }); // told, not waited for
  }
  if (svg) await sendSvg(scenesOf(sheets), fail);
  const missingFonts = await fonts;
  root.append(pages);
  await whenDrawn(root, fail);
  await api.printReady({
    pages: root.querySelectorAll('.print-page').length,
    missingFonts,
    failed: [...failed.values()],
  });
  return () => {
    rendered.unmount();
    pages.remove();
  };
}

function scenesOf(sheets: readonly Sheet[]): Scene[] {
  return sheets.flatMap(({ slides }) => slides.flatMap(({ scene }) => scene ?? []));
}

/** The renderer to text is large and only here. */
async function sendSvg(scenes: readonly Scene[], fail: (slideId: string, error: unknown) => void): Promise<void> {
  const { svgOf } = await import('./print/svg-of.tsx');
  for (const scene of scenes) {
    try {
      await api.printSvg({ slideId: scene.slideId, svg: svgOf(scene) });
    } catch (error) {
      fail(scene.slideId, error);
    }
  }
}

const root = document.getElementById('root');
if (root !== null) work(root).catch((error: unknown) => console.error('the pages were not drawn:', error));
