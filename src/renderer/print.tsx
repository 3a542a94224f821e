import { createRoot } from 'react-dom/client';
import type { Scene } from '#core/scene/scene.ts';
import { api } from './api.ts';
import './fonts/fonts.css';
import './print/print.css';
import { PrintPages } from './print/print-pages.tsx';
import { whenDrawn } from './print/when-drawn.ts';

/** The hidden page that main prints to PDF and captures as PNG. */
async function start(): Promise<void> {
  const answer = await api.printPages({});
  if (!answer.ok) return;
  const { scenes } = answer.value;
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(<PrintPages scenes={scenes} />);
  const missingFonts = await whenDrawn(root, textsOf(scenes), scenes.length);
  await api.printReady({ pages: scenes.length, missingFonts });
}

function textsOf(scenes: readonly Scene[]): string[] {
  return [JSON.stringify(scenes.map((scene) => scene.nodes))];
}

void start();
