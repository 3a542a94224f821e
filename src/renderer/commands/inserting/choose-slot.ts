import type { BlockKind, Slide } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';

/** Where a new block goes; `adds` means into the block that is there (one more card), not in its place. */
export type ChosenSlot = { slot: string; adds: boolean };

export const mostCards = 8;

/**
 * The slot for a block of a kind: the selected one when it is empty or grows by it, else one that already holds cards (for
 * a card), else the first empty one; a filled slot is taken over only when it is selected and holds the same kind, and
 * nothing else is free. Null: the slide has no room.
 */
export function chooseSlot(slide: Slide, selected: string | null, kind: BlockKind): ChosenSlot | null {
  const taking = templates[slide.template].slots.filter((slot) => slot.accepts.includes(kind)).map((slot) => slot.name);
  const isEmpty = (slot: string) => slide.blocks[slot] === undefined;
  const first = selected !== null && taking.includes(selected) ? [selected] : [];
  const order = [...first, ...taking];
  if (selected !== null && first.length > 0 && isEmpty(selected)) return { slot: selected, adds: false };
  const growing = order.find((slot) => takesCard(slide, slot, kind));
  if (growing !== undefined) return { slot: growing, adds: true };
  const empty = order.find(isEmpty);
  if (empty !== undefined) return { slot: empty, adds: false };
  const same = kind === 'key-figures' ? undefined : first.find((slot) => slide.blocks[slot]?.kind === kind);
  return same === undefined ? null : { slot: same, adds: false };
}

function takesCard(slide: Slide, slot: string, kind: BlockKind): boolean {
  const block = slide.blocks[slot];
  return kind === 'key-figures' && block?.kind === 'key-figures' && block.cards.length < mostCards;
}
