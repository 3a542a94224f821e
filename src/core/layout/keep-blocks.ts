import type { Block } from '#core/deck/deck.ts';
import type { BlockLayout, Placed } from './layout-types.ts';
import { sameValues } from './same-values.ts';

/**
 * Places blocks and keeps what is still right, so that a letter in a title costs no chart, and what draws the chart is
 * given the very nodes it has drawn.
 */
export function keepBlocks(place: BlockLayout<Block>): BlockLayout<Block> {
  const kept = new WeakMap<Block, Map<string, { key: readonly unknown[]; placed: Placed }>>();
  return (block, frame, slot, context) => {
    const { deck, slide, theme } = context;
    const { x, y, width, height } = frame;
    const key = [x, y, width, height, theme, deck.language, deck.upDown, deck.snapshots, deck.assets];
    // Copies of a slide share its blocks; each names itself in its problems.
    const name = `${slide.id} ${slot}`;
    const places = kept.get(block) ?? new Map();
    const previous = places.get(name);
    if (previous !== undefined && sameValues(previous.key, key)) return previous.placed;
    const placed = place(block, frame, slot, context);
    kept.set(block, places.set(name, { key, placed }));
    return placed;
  };
}
