import type { Block, BlockKind, Deck, TemplateId } from '../deck.ts';
import { withSlide } from './edit.ts';

export type SlotOfTemplate = { name: string; accepts: readonly BlockKind[] };

/**
 * Gives a slide another template. Blocks move to the slots that take their kind, same names first; what finds no slot
 * stays with the slide under its old name, so that switching back brings it back. A moved
 * boundary is dropped: it was about the other template's slots.
 */
export function setTemplate(
  deck: Deck,
  args: { slideId: string; template: TemplateId; slots: readonly SlotOfTemplate[] },
): Deck {
  return withSlide(deck, args.slideId, (slide) => {
    if (slide.template === args.template) return slide;
    const { split: _moved, ...rest } = slide;
    return { ...rest, template: args.template, blocks: rehoused(slide.blocks, args.slots) };
  });
}

function rehoused(blocks: Readonly<Record<string, Block>>, slots: readonly SlotOfTemplate[]): Record<string, Block> {
  const left = new Map(Object.entries(blocks));
  const placed: Record<string, Block> = {};
  for (const slot of slots) {
    const own = left.get(slot.name);
    const found =
      own !== undefined && slot.accepts.includes(own.kind)
        ? slot.name
        : [...left].find(([, block]) => slot.accepts.includes(block.kind))?.[0];
    const block = found === undefined ? undefined : left.get(found);
    if (found === undefined || block === undefined) continue;
    placed[slot.name] = block;
    left.delete(found);
  }
  for (const [name, block] of left) placed[name in placed ? `${name}-${block.id}`.slice(0, 32) : name] = block;
  return placed;
}
