import type { Block, Deck } from '../deck.ts';
import { findSlide } from '../find.ts';
import { isFree } from './edit.ts';
import { insertBehind } from './insert-slide.ts';

/** Copies slides, each behind its original. `copies` pairs originals with the ids of their copies. */
export function duplicateSlides(deck: Deck, args: { copies: readonly { slideId: string; newId: string }[] }): Deck {
  return args.copies.reduce((current, { slideId, newId }) => {
    const found = findSlide(current, slideId);
    if (found === null || !isFree(current, newId)) return current;
    const blocks = Object.fromEntries(
      Object.entries(found.slide.blocks).map(([slot, block]): [string, Block] => [
        slot,
        { ...block, id: `${newId}-${slot}`.slice(0, 64) },
      ]),
    );
    return insertBehind(current, [{ ...found.slide, id: newId, blocks }], slideId, found.section.id);
  }, deck);
}
