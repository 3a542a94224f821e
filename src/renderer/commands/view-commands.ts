import { spotlight } from '@mantine/spotlight';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { shownScale } from '#renderer/ui/state/shown-scale.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { nextSorterWidth, nextZoom, sorterWidths } from '#renderer/ui/state/zoom.ts';
import type { Settings } from '#contract/settings.ts';
import { always, type CommandGroup, hasSlide } from './command.ts';
import type { EditorState } from './editor-state.ts';

export const viewCommands = [
  { id: 'command-palette', keys: 'Mod+K', enabled: always, perform: () => spotlight.open() },
  {
    id: 'zoom-in',
    enabled: always,
    perform: (state) => zoom(state, 1),
  },
  {
    id: 'zoom-out',
    enabled: always,
    perform: (state) => zoom(state, -1),
  },
  {
    id: 'zoom-fit',
    enabled: always,
    perform: () => changeView({ zoom: 'fit', sorterWidth: sorterWidths.first }),
  },
  { id: 'zoom-actual', enabled: always, perform: () => changeView({ zoom: 1, sorter: false }) },
  {
    id: 'toggle-sorter',
    enabled: always,
    perform: ({ view, document }) => {
      if (!view.sorter) documentStore().select({ ...document.selection, slot: null });
      changeView({ sorter: !view.sorter, editing: null });
    },
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
  { id: 'tour', enabled: hasSlide, perform: () => changeView({ tour: 0, sorter: false }) },
] satisfies CommandGroup;

/** What is zoomed is what the window shows: the slide, or the pictures of the sorter. */
function zoom({ view }: EditorState, direction: 1 | -1): void {
  if (view.sorter) changeView({ sorterWidth: nextSorterWidth(view.sorterWidth, direction) });
  else changeView({ zoom: nextZoom(shownScale(), direction) });
}

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
