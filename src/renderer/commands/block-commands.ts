import type { Block } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { changeView, type TextCell } from '#renderer/ui/state/view-store.ts';
import { cellsOf } from '#renderer/ui/text-editing/cells-of.ts';
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
      const cell = firstCell(state.current.slide.blocks[slot]);
      changeView({ sorter: false, editing: { slideId, slot, ...(cell === null ? {} : { cell }) } });
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

/** Text can be typed into the title (also when nothing is selected), into text, into cells, and into empty slots that take text. */
function editableSlot({ current, document }: EditorState): string | null {
  const { slot } = document.selection;
  if (current === null) return null;
  if (slot === null || slot === 'title') return 'title';
  const block = current.slide.blocks[slot];
  if (block !== undefined) return block.kind === 'text' || firstCell(block) !== null ? slot : null;
  const definition = templates[current.slide.template].slots.find((each) => each.name === slot);
  return definition?.accepts.includes('text') === true ? slot : null;
}

function firstCell(block: Block | undefined): TextCell | null {
  return block === undefined ? null : (cellsOf(block)[0] ?? null);
}
