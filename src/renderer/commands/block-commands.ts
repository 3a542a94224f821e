import { templates } from '#core/layout/templates.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { always, type CommandGroup, hasSlide } from './command.ts';
import type { EditorState } from './editor-state.ts';
import { insertPicture, insertText } from './inserting/insert-block.ts';

/** Cards and charts come from the store, so inserting one opens the data drawer. */
const openData = () => changeView({ data: true, focusData: Date.now() });

export const blockCommands = [
  { id: 'insert-text', keys: null, enabled: always, perform: insertText },
  { id: 'insert-card', keys: null, enabled: always, perform: openData },
  { id: 'insert-chart', keys: null, enabled: always, perform: openData },
  { id: 'insert-picture', keys: null, enabled: always, perform: insertPicture },
  {
    id: 'clear-slot',
    keys: 'Delete',
    scope: 'canvas',
    enabled: (state) => filledSlot(state) !== null,
    perform: (state) => {
      const slot = filledSlot(state);
      if (slot === null || state.current === null) return;
      documentStore().run('removeBlock', { slideId: state.current.slide.id, slot });
    },
  },
  {
    id: 'edit-text',
    keys: 'Enter',
    enabled: (state) => hasSlide(state) && editableSlot(state) !== null,
    perform: (state) => {
      const slot = editableSlot(state);
      if (slot === null || state.current === null) return;
      const slideId = state.current.slide.id;
      documentStore().select({ slideIds: [slideId], slot });
      changeView({ sorter: false, editing: { slideId, slot } });
    },
  },
  {
    id: 'deselect',
    keys: 'Escape',
    enabled: ({ document }) => document.selection.slot !== null,
    perform: ({ document }) => documentStore().select({ ...document.selection, slot: null }),
  },
] satisfies CommandGroup;

function filledSlot({ current, document }: EditorState): string | null {
  const { slot } = document.selection;
  return slot !== null && current?.slide.blocks[slot] !== undefined ? slot : null;
}

/** Text can be typed into the title (also when nothing is selected), into text, and into empty slots that take text. */
function editableSlot({ current, document }: EditorState): string | null {
  const { slot } = document.selection;
  if (current === null) return null;
  if (slot === null || slot === 'title') return 'title';
  const block = current.slide.blocks[slot];
  if (block !== undefined) return block.kind === 'text' ? slot : null;
  const definition = templates[current.slide.template].slots.find((each) => each.name === slot);
  return definition?.accepts.includes('text') === true ? slot : null;
}
