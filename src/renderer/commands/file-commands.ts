import { changeView } from '#renderer/ui/state/view-store.ts';
import { always, type CommandGroup, hasSlide } from './command.ts';
import { changeSettings } from './view-commands.ts';
import { openFile, openWindow, saveDocument } from './open-document.ts';

export const fileCommands = [
  { id: 'new', enabled: always, perform: () => changeView({ dialog: 'new' }) },
  { id: 'new-window', enabled: always, perform: openWindow },
  { id: 'rebind', enabled: hasSlide, perform: () => changeView({ dialog: 'rebind' }) },
  {
    id: 'open',
    enabled: always,
    perform: async () => {
      await openFile();
    },
  },
  { id: 'save', enabled: always, perform: () => saveDocument(false) },
  { id: 'save-as', enabled: always, perform: () => saveDocument(true) },
  { id: 'save-template', enabled: hasSlide, perform: () => changeView({ dialog: 'save-template' }) },
  { id: 'versions', enabled: always, perform: () => changeView({ dialog: 'versions' }) },
  {
    id: 'toggle-autosave',
    keys: null,
    enabled: always,
    perform: ({ view }) => changeSettings({ autosaveFile: !view.settings.autosaveFile }),
  },
  {
    id: 'export',
    enabled: ({ current }) => current !== null,
    perform: () => changeView({ dialog: 'export' }),
  },
] satisfies CommandGroup;
