import type { Slide } from '#core/deck/deck.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { SlotDefinition, Split } from './layout-types.ts';
import { bodyFrame } from './parts/furniture.ts';

/** The grid of the body: a boundary between slots stands on one of its lines, counted from the body's left edge. */
export const gridColumns = 48;
const step: Points = bodyFrame.width / gridColumns;

/** Where a line of the grid stands on the slide, from its left. */
export function gridLine(line: number): Points {
  return bodyFrame.x + line * step;
}

/** The line nearest to a place on the slide, within a template's limits. */
export function nearestLine(split: Split, x: Points): number {
  return within(split, Math.round((x - bodyFrame.x) / step));
}

/** Where the boundary of a slide stands: on the line it was moved to, or where the template has it. */
export function boundaryOf(split: Split, slide: Pick<Slide, 'split'>): Points {
  return slide.split === undefined ? split.usual : gridLine(within(split, slide.split));
}

/** Slots of a template for this slide: those beside its boundary as wide as the boundary leaves them. */
export function splitSlots(
  slots: readonly SlotDefinition[],
  split: Split | undefined,
  slide: Pick<Slide, 'split'>,
): readonly SlotDefinition[] {
  const [left, right] = slots;
  if (split === undefined || slide.split === undefined || left === undefined || right === undefined) return slots;
  const boundary = boundaryOf(split, slide);
  return [
    { ...left, frame: leftOf(boundary - split.gap / 2) },
    { ...right, frame: (split.inner ?? same)(rightOf(boundary + split.gap / 2)) },
    ...slots.slice(2),
  ];
}

export function leftOf(edge: Points): Frame {
  return { ...bodyFrame, width: edge - bodyFrame.x };
}

export function rightOf(edge: Points): Frame {
  return { ...bodyFrame, x: edge, width: bodyFrame.x + bodyFrame.width - edge };
}

function same(frame: Frame): Frame {
  return frame;
}

function within({ least, most }: Split, line: number): number {
  return Math.min(most, Math.max(least, line));
}
