import { createRoot } from 'react-dom/client';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { api } from './api.ts';
import './fonts/fonts.css';
import { App } from './ui/app/app.tsx';
import { Providers } from './ui/app/providers.tsx';
import { startEditor } from './ui/app/start-editor.ts';
import './ui/look/tokens.css';
import './ui/look/global.css';
import { report } from './ui/notices/report.ts';

async function start(): Promise<void> {
  const answer = await api.appStart({});
  const root = document.getElementById('root');
  if (!answer.ok || root === null) return;
  startEditor(answer.value);
  createRoot(root).render(
    <Providers>
      <App />
    </Providers>,
  );
  if (!answer.value.notice.ok) report(answer.value.notice.failure);
}

void start();
