import { createRoot } from 'react-dom/client';
import { api } from './api.ts';
import './fonts/fonts.css';
import { fontsReady } from './fonts/load-fonts.ts';
import './show/show.css';
import { ShowView } from './show/show-view.tsx';

async function start(root: HTMLElement): Promise<void> {
  const answer = await api.showDeck({});
  if (!answer.ok) return;
  const { deck, slideId } = answer.value;
  document.documentElement.lang = deck.language;
  document.title = deck.title;
  // Before the first slide, so that no text changes its face in front of an audience.
  await fontsReady([JSON.stringify(deck)]);
  const end = (last: string | null) => void api.showEnd({ slideId: last });
  createRoot(root).render(<ShowView deck={deck} slideId={slideId} onEnd={end} />);
}

const root = document.getElementById('root');
if (root !== null) start(root).catch((error: unknown) => console.error('the show was not started:', error));
