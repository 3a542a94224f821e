import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import type { Scene } from '#core/scene/scene.ts';
import { createSlideLayouter } from './create-slide-layouter.ts';
import type { Problem } from './layout-types.ts';

/** Lays out the whole deck, for export. */
export function layoutDeck(deck: Deck): { scenes: Scene[]; problems: Problem[] } {
  const layouter = createSlideLayouter();
  const layouts = allSlides(deck).flatMap((slide) => layouter(deck, slide.id) ?? []);
  return {
    scenes: layouts.map((layout) => layout.scene),
    problems: layouts.flatMap((layout) => layout.problems),
  };
}
