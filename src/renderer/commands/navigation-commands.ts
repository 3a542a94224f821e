import { allSlides } from '#core/deck/find.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import type { CommandGroup } from './command.ts';
import type { EditorState } from './editor-state.ts';

export const navigationCommands = [
  goes('next-slide', 'PageDown', (index) => index + 1),
  goes('previous-slide', 'PageUp', (index) => index - 1),
  goes('first-slide', 'Home', () => 0),
  goes('last-slide', 'End', (_index, count) => count - 1),
  {
    id: 'select-all-slides',
    keys: 'Mod+A',
    scope: 'navigator',
    enabled: ({ current }) => current !== null,
    perform: ({ document, current }) => {
      // The slide on the canvas stays the last one, which is the one shown.
      const others = allSlides(document.deck).flatMap(({ id }) => (id === current?.slide.id ? [] : [id]));
      documentStore().select({ slideIds: current === null ? others : [...others, current.slide.id], slot: null });
    },
  },
] satisfies CommandGroup;

function goes(
  id: 'next-slide' | 'previous-slide' | 'first-slide' | 'last-slide',
  keys: string,
  target: (index: number, count: number) => number,
) {
  const find = ({ current, document }: EditorState) => {
    const slides = allSlides(document.deck);
    const index = target(current === null ? -1 : current.number - 1, slides.length);
    const slide = slides[index];
    return slide === undefined || slide.id === current?.slide.id ? null : slide.id;
  };
  return {
    id,
    keys,
    enabled: (state: EditorState) => find(state) !== null,
    perform: (state: EditorState) => {
      const slideId = find(state);
      if (slideId !== null) documentStore().select({ slideIds: [slideId], slot: null });
    },
  };
}
