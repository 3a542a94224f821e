import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Scene } from '#core/scene/scene.ts';
import { api } from './api.ts';
import './fonts/fonts.css';
import './print/print.css';
import './print/whole-fonts.css';
import { PrintPages } from './print/print-pages.tsx';
import { textsOf } from './print/texts-of.ts';
import { whenDrawn } from './print/when-drawn.ts';

const pagesAtOnce = 20; // between two reports of how far it is

/** The hidden page that main prints to PDF and takes pictures of. */
async function start(root: HTMLElement): Promise<void> {
  const answer = await api.printPages({});
  if (!answer.ok) return;
  const { scenes } = answer.value;
  document.documentElement.lang = scenes[0]?.language ?? 'zh-CN';
  const failed = new Map<string, string>();
  const fail = (slideId: string, error: unknown) =>
    failed.set(slideId, error instanceof Error ? error.message : String(error));
  const pages = createRoot(root, { onCaughtError: () => undefined }); // told below
  for (let drawn = 0; drawn < scenes.length; ) {
    drawn = Math.min(scenes.length, drawn + pagesAtOnce);
    // Drawn at once: nothing waits for a first paint here. Pages that are there are not drawn again.
    flushSync(() => pages.render(<PrintPages scenes={scenes.slice(0, drawn)} failed={fail} />));
    await api.printProgress({ pages: drawn });
  }
  if (answer.value.svg) await sendSvg(scenes, fail);
  const missingFonts = await whenDrawn(root, textsOf(scenes), fail);
  await api.printReady({
    pages: root.querySelectorAll('.print-page').length,
    missingFonts,
    failed: [...failed].map(([slideId, detail]) => ({ slideId, detail })),
  });
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
if (root !== null) start(root).catch((error: unknown) => console.error('the pages were not drawn:', error));
