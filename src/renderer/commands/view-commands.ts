import { spotlight } from '@mantine/spotlight';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { shownScale } from '#renderer/ui/state/shown-scale.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { nextZoom } from '#renderer/ui/state/zoom.ts';
import type { Settings } from '#contract/settings.ts';
import { always, type CommandGroup } from './command.ts';

export const viewCommands = [
  { id: 'command-palette', keys: 'Mod+K', enabled: always, perform: () => spotlight.open() },
  {
    id: 'zoom-in',
    enabled: always,
    perform: () => changeView({ zoom: nextZoom(shownScale(), 1) }),
  },
  {
    id: 'zoom-out',
    enabled: always,
    perform: () => changeView({ zoom: nextZoom(shownScale(), -1) }),
  },
  {
    id: 'zoom-fit',
    enabled: always,
    perform: () => changeView({ zoom: 'fit' }),
  },
  {
    id: 'toggle-notes',
    enabled: always,
    perform: ({ view }) => changeView({ notes: !view.notes }),
  },
  {
    id: 'toggle-data',
    enabled: always,
    perform: ({ view }) => changeView({ data: !view.data, focusData: view.data ? view.focusData : Date.now() }),
  },
  {
    id: 'open-store',
    enabled: always,
    perform: () => openStore(),
  },
  {
    id: 'toggle-scheme',
    enabled: always,
    perform: () => changeSettings({ colourScheme: shownScheme() === 'dark' ? 'light' : 'dark' }),
  },
  {
    id: 'toggle-language',
    enabled: always,
    perform: ({ view }) => changeSettings({ locale: view.settings.locale === 'en' ? 'zh-CN' : 'en' }),
  },
] satisfies CommandGroup;

/** Main keeps the settings and tells every window, this one too. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const answer = await api.settingsChange(change);
  if (!answer.ok) report(answer.failure);
}

async function openStore(): Promise<void> {
  const answer = await api.storeWindow({});
  if (!answer.ok) report(answer.failure);
}

function shownScheme(): string | undefined {
  return document.documentElement.dataset.mantineColorScheme;
}
