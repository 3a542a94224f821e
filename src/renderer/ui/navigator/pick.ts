import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import type { Selection } from '#renderer/document/selection.ts';
import { rangeBetween } from '../state/range-between.ts';

export type PickKeys = { range: boolean; toggle: boolean };

/**
 * The selection after a slide is clicked. With Shift all slides from the one first selected to this one; with Ctrl or ⌘ this
 * one is added or taken off. The slide on the canvas is the last of the selection.
 */
export function pick(deck: Deck, selection: Selection, slideId: string, keys: PickKeys): Selection {
  const { slideIds } = selection;
  if (keys.range) {
    const order = allSlides(deck).map((slide) => slide.id);
    return { slideIds: rangeBetween(order, slideIds[0] ?? slideId, slideId) ?? [slideId], slot: null };
  }
  if (keys.toggle) {
    if (!slideIds.includes(slideId)) return { slideIds: [...slideIds, slideId], slot: null };
    const rest = slideIds.filter((id) => id !== slideId);
    return rest.length === 0 ? selection : { slideIds: rest, slot: null };
  }
  return { slideIds: [slideId], slot: null };
}
