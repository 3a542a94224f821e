import type { Slide } from '#core/deck/deck.ts';
import type { Split } from '#core/layout/layout-types.ts';
import { boundaryOf, nearestLine } from '#core/layout/split.ts';
import { templates } from '#core/layout/templates.ts';
import { endBurstSoon } from '#renderer/ui/notes/typing-burst.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import type { CommandGroup } from './command.ts';
import type { EditorState } from './editor-state.ts';

/** Moves the boundary between the slots of the slide on the canvas along its grid. */
export const splitCommands = [
  { id: 'split-left', keys: 'Alt+ArrowLeft', scope: 'canvas', enabled: canMove(-1), perform: moveBy(-1) },
  { id: 'split-right', keys: 'Alt+ArrowRight', scope: 'canvas', enabled: canMove(1), perform: moveBy(1) },
  {
    id: 'reset-split',
    keys: null,
    enabled: ({ current }) => current?.slide.split !== undefined,
    perform: ({ current }) => {
      if (current !== null) documentStore().run('setSplit', { slideId: current.slide.id, split: null });
    },
  },
] satisfies CommandGroup;

/** Puts the boundary on a line of the grid, within limits; one step of undo while `merge` stays the same. */
export function putSplit(slide: Slide, split: Split, line: number, merge: string): void {
  const to = Math.min(split.most, Math.max(split.least, line));
  if (to !== lineOf(slide, split)) documentStore().run('setSplit', { slideId: slide.id, split: to }, { merge });
}

/** The line the boundary stands on, or the nearest to where the template has it. */
export function lineOf(slide: Slide, split: Split): number {
  return slide.split ?? nearestLine(split, boundaryOf(split, slide));
}

function canMove(direction: 1 | -1) {
  return ({ current }: EditorState): boolean => {
    const split = current === null ? undefined : templates[current.slide.template].split;
    if (current === null || split === undefined) return false;
    const line = lineOf(current.slide, split) + direction;
    return line >= split.least && line <= split.most;
  };
}

function moveBy(direction: 1 | -1) {
  return ({ current }: EditorState): void => {
    const split = current === null ? undefined : templates[current.slide.template].split;
    if (current === null || split === undefined) return;
    const merge = `split-${current.slide.id}`;
    putSplit(current.slide, split, lineOf(current.slide, split) + direction, merge);
    endBurstSoon(merge);
  };
}
