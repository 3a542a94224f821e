import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { api } from './api.ts';
import './fonts/fonts.css';
import './print/print.css';
import './print/whole-fonts.css';
import { PrintPages } from './print/print-pages.tsx';
import { textsOf } from './print/texts-of.ts';
import { whenDrawn } from './print/when-drawn.ts';

/** The hidden page that main prints to PDF and takes pictures of. */
async function start(root: HTMLElement): Promise<void> {
  const answer = await api.printPages({});
  if (!answer.ok) return;
  const { scenes } = answer.value;
  document.documentElement.lang = scenes[0]?.language ?? 'zh-CN';
  // All pages at once: nothing waits for a first paint here.
  flushSync(() => createRoot(root).render(<PrintPages scenes={scenes} />));
  const missingFonts = await whenDrawn(root, textsOf(scenes));
  await api.printReady({ pages: root.querySelectorAll('.print-page').length, missingFonts });
}

const root = document.getElementById('root');
if (root !== null) start(root).catch((error: unknown) => console.error('the pages were not drawn:', error));
