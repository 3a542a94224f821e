import { createRoot } from 'react-dom/client';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { api } from './api.ts';
import './fonts/fonts.css';
import { StoreApp } from './store/store-app.tsx';
import './ui/look/tokens.css';
import './ui/look/global.css';

async function start(): Promise<void> {
  const answer = await api.storeStart({});
  const root = document.getElementById('root');
  if (!answer.ok || root === null) return;
  createRoot(root).render(<StoreApp settings={answer.value.settings} />);
}

void start();
