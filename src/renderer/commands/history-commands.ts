import { documentStore } from '#renderer/ui/state/current-document.ts';
import { always, type CommandGroup } from './command.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { typesNativeText } from './typing.ts';

/**
 * In a text field of its own (search, a dialog, text edited in place) undo is the field's; everywhere else, also in fields
 * that write into the deck, it is the deck's.
 */
export const historyCommands = [
  {
    id: 'undo',
    enabled: ({ document }) => document.history.past.length > 0 || typesNativeText(),
    perform: () => {
      if (typesNativeText()) document.execCommand('undo');
      else documentStore().undo();
    },
  },
  {
    id: 'redo',
    enabled: ({ document }) => document.history.future.length > 0 || typesNativeText(),
    perform: () => {
      if (typesNativeText()) document.execCommand('redo');
      else documentStore().redo();
    },
  },
  {
    id: 'toggle-history',
    enabled: always,
    perform: ({ view }) => changeView({ history: !view.history }),
  },
] satisfies CommandGroup;
