import { createRoot } from 'react-dom/client';
import { api } from './api.ts';
import './fonts/fonts.css';
import './show/show.css';
import { ShowView } from './show/show-view.tsx';

async function start(): Promise<void> {
  const answer = await api.showDeck({});
  const root = document.getElementById('root');
  if (!answer.ok || root === null) return;
  const { deck, slideId } = answer.value;
  document.documentElement.lang = deck.language;
  document.title = deck.title;
  const end = (last: string | null) => void api.showEnd({ slideId: last });
  createRoot(root).render(<ShowView deck={deck} slideId={slideId} onEnd={end} />);
}

void start();
