import type { Deck } from './deck.ts';
import { allSlides, figuresOfSlide, picturesOf } from './find.ts';

/** The deck without snapshots and pictures that no slide uses. They are kept while editing, so that undo finds them. */
export function pruned(deck: Deck): Deck {
  const observations = new Set(
    allSlides(deck)
      .flatMap(figuresOfSlide)
      .map((figure) => figure.observationId),
  );
  const pictures = new Set(picturesOf(deck));
  return {
    ...deck,
    snapshots: Object.fromEntries(Object.entries(deck.snapshots).filter(([id]) => observations.has(id))),
    assets: Object.fromEntries(Object.entries(deck.assets).filter(([id]) => pictures.has(id))),
  };
}
