import type { Deck } from './deck.ts';
import { allSlides, figuresOfSlide } from './find.ts';

/** The deck without snapshots and pictures that no slide uses. They are kept while editing, so that undo finds them. */
export function pruned(deck: Deck): Deck {
  const slides = allSlides(deck);
  const observations = new Set(slides.flatMap(figuresOfSlide).map((figure) => figure.observationId));
  const shown = slides
    .flatMap((slide) => Object.values(slide.blocks))
    .flatMap((block) => (block.kind === 'image' ? [block.assetId] : []));
  const pictures = new Set([...shown, deck.logo ?? '']);
  return {
    ...deck,
    snapshots: Object.fromEntries(Object.entries(deck.snapshots).filter(([id]) => observations.has(id))),
    assets: Object.fromEntries(Object.entries(deck.assets).filter(([id]) => pictures.has(id))),
  };
}
