import type { Block } from '#core/deck/deck.ts';
import type { Frame } from '#core/geometry/geometry.ts';
import { deckWide } from '../keep-parts.ts';
import type { BlockLayout, LayoutContext, Placed } from '../layout-types.ts';
import { placeChart } from './chart.ts';
import { placeImage } from './image.ts';
import { placeKeyFigures } from './key-figures.ts';
import { placeTable } from './table.ts';
import { placeText } from './text.ts';
import { placeTimeline } from './timeline.ts';

/** Draws the block of a slot into its frame; an empty slot draws nothing and is reported. */
export function placeSlot(slot: string, frame: Frame, context: LayoutContext): Placed {
  const block = context.slide.blocks[slot];
  if (block === undefined) {
    return { nodes: [], problems: [{ code: 'empty-slot', slideId: context.slide.id, slot, values: {} }] };
  }
  const { x, y, width, height } = frame;
  // Copies of a slide share its blocks; each names itself in its problems.
  return context.keep(block, `${context.slide.id} ${slot}`, [x, y, width, height, ...deckWide(context)], () =>
    placeBlock(block, frame, slot, context),
  );
}

const placeBlock: BlockLayout<Block> = (block, frame, slot, context) => {
  switch (block.kind) {
    case 'key-figures':
      return placeKeyFigures(block, frame, slot, context);
    case 'chart':
      return placeChart(block, frame, slot, context);
    case 'table':
      return placeTable(block, frame, slot, context);
    case 'text':
      return placeText(block, frame, slot, context);
    case 'image':
      return placeImage(block, frame, slot, context);
    case 'timeline':
      return placeTimeline(block, frame, slot, context);
  }
};
