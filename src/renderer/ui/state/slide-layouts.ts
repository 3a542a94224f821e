import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import type { Deck } from '#core/deck/deck.ts';
import type { SlideLayout } from '#core/layout/layout-types.ts';
import { useDocument } from './current-document.ts';

const layouter = createSlideLayouter();

export function slideLayout(deck: Deck, slideId: string): SlideLayout | null {
  return layouter(deck, slideId);
}

/** Layout of a slide; the same object until something it depends on changes, so that other slides are not drawn again. */
export function useSlideLayout(slideId: string | null): SlideLayout | null {
  return useDocument((state) => (slideId === null ? null : layouter(state.deck, slideId)));
}
