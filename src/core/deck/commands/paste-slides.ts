import type { Deck, Slide } from '../deck.ts';
import { isFree } from './edit.ts';
import { insertBehind } from './insert-slide.ts';
import { type Travelling, withTravelling } from './travelling.ts';

/**
 * Puts slides of this or another deck behind a slide, or at the start of a section when there is none; a deck without
 * sections gets one. The same deck when ids are taken or it would hold too many.
 */
export function pasteSlides(
  deck: Deck,
  args: { slides: readonly Slide[]; after: string | null; sectionId: string } & Travelling,
): Deck {
  const { slides, after, sectionId } = args;
  const ids = slides.map(({ id }) => id);
  if (slides.length === 0 || new Set(ids).size !== ids.length || !ids.every((id) => isFree(deck, id))) return deck;
  const ready = deck.sections.length > 0 ? deck : { ...deck, sections: [{ id: sectionId, name: '', slides: [] }] };
  const pasted = insertBehind(ready, slides, after, sectionId);
  return pasted === ready ? deck : withTravelling(pasted, args);
}
