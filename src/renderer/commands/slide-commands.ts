import { allSlides } from '#core/deck/find.ts';
import type { TemplateId } from '#core/deck/deck.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { newId } from '#renderer/ui/state/new-id.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { always, type CommandGroup, hasSlide } from './command.ts';
import { editorState, type EditorState } from './editor-state.ts';
import { moveSelectedSlides } from './move-selected.ts';
import { stepTarget } from './move-step.ts';

export const slideCommands = [
  {
    id: 'insert-slide',
    enabled: always,
    perform: () => changeView({ templatePicker: true }),
  },
  { id: 'duplicate-slide', enabled: hasSlide, perform: duplicateSelected },
  {
    id: 'delete-slide',
    scope: 'navigator',
    enabled: hasSlide,
    perform: deleteSelected,
  },
  {
    id: 'move-slide-up',
    enabled: ({ document }) => stepTarget(document.deck, document.selection.slideIds, -1) !== null,
    perform: (state) => moveBy(state, -1),
  },
  {
    id: 'move-slide-down',
    enabled: ({ document }) => stepTarget(document.deck, document.selection.slideIds, 1) !== null,
    perform: (state) => moveBy(state, 1),
  },
  {
    id: 'hide-slide',
    keys: 'Mod+Shift+H',
    enabled: hasSlide,
    perform: ({ document, current }) => {
      const hidden = !(current?.slide.hidden ?? false);
      documentStore().run('setHidden', { slideIds: document.selection.slideIds, hidden });
    },
  },
  {
    id: 'move-to-section',
    keys: null,
    enabled: ({ document, current }) => current !== null && document.deck.sections.length > 1,
    perform: () => changeView({ dialog: 'move-to-section' }),
  },
] satisfies CommandGroup;

/**
 * Inserts an empty slide behind the current one and shows it. Runs that merge with `gesture` before the next other change
 * are one undo step with it.
 */
export function insertSlide(template: TemplateId): { slideId: string; gesture: string } {
  const { document, current } = editorState();
  const store = documentStore();
  const slideId = newId();
  const { deck } = document;
  const [first] = deck.sections;
  // A deck without a section gets one with its first slide, as one step.
  const sectionId = current?.section.id ?? first?.id ?? newId();
  const gesture = newId();
  if (first === undefined) store.run('addSection', { sectionId, name: '', after: null }, { merge: gesture });
  const after = current?.slide.id ?? null;
  store.run(
    'insertSlide',
    { slideId, template, after, sectionId },
    { merge: gesture, select: { slideIds: [slideId], slot: null } },
  );
  return { slideId, gesture };
}

function duplicateSelected({ document }: EditorState): void {
  const chosen = allSlides(document.deck).filter((slide) => document.selection.slideIds.includes(slide.id));
  const copies = chosen.map((slide) => ({ slideId: slide.id, newId: newId() }));
  documentStore().run(
    'duplicateSlides',
    { copies },
    { select: { slideIds: copies.map((copy) => copy.newId), slot: null } },
  );
}

/** The slide behind the last deleted one is shown next; at the end, the one before. */
export function deleteSelected({ document }: EditorState): void {
  const slides = allSlides(document.deck);
  const going = new Set(document.selection.slideIds);
  const last = slides.reduce((found, slide, index) => (going.has(slide.id) ? index : found), -1);
  const next =
    slides.slice(last + 1).find((slide) => !going.has(slide.id)) ??
    slides
      .slice(0, last)
      .filter((slide) => !going.has(slide.id))
      .at(-1);
  documentStore().run(
    'deleteSlides',
    { slideIds: [...going] },
    { select: { slideIds: next === undefined ? [] : [next.id], slot: null } },
  );
}

function moveBy({ document }: EditorState, direction: 1 | -1): void {
  const { deck, selection } = document;
  const target = stepTarget(deck, selection.slideIds, direction);
  if (target !== null) moveSelectedSlides(target);
}
