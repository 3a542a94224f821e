import { changeView } from '#renderer/ui/state/view-store.ts';
import { always, type CommandGroup, hasSlide } from './command.ts';
import { openFile, saveDocument } from './open-document.ts';

export const fileCommands = [
  { id: 'new', keys: 'Mod+N', heldBy: 'menu', enabled: always, perform: () => changeView({ dialog: 'new' }) },
  { id: 'rebind', keys: null, heldBy: 'menu', enabled: hasSlide, perform: () => changeView({ dialog: 'rebind' }) },
  {
    id: 'open',
    keys: 'Mod+O',
    heldBy: 'menu',
    enabled: always,
    perform: async () => {
      await openFile();
    },
  },
  { id: 'save', keys: 'Mod+S', heldBy: 'menu', enabled: always, perform: () => saveDocument(false) },
  { id: 'save-as', keys: 'Mod+Shift+S', heldBy: 'menu', enabled: always, perform: () => saveDocument(true) },
  {
    id: 'export',
    keys: 'Mod+E',
    heldBy: 'menu',
    enabled: ({ current }) => current !== null,
    perform: () => changeView({ dialog: 'export' }),
  },
] satisfies CommandGroup;
