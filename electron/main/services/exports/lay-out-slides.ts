import type { FailedSlide } from '#contract/export-contract.ts';
import type { Deck } from '#core/deck/deck.ts';
import { findSlide } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { type SlideRange, slidesInRange } from '#core/deck/slide-range.ts';
import { createSlideLayouter, type SlideLayouter } from '#core/layout/create-slide-layouter.ts';
import type { Problem, SlideLayout } from '#core/layout/layout-types.ts';
import { keepLinks } from '#core/scene/keep-links.ts';
import type { Scene } from '#core/scene/scene.ts';
import { failedSlide } from './failed-slide.ts';
import { inSlices } from './in-slices.ts';

type LaidOut = { layout: SlideLayout } | { failed: FailedSlide };

/** What the slides of a range look like, numbered as in the deck. A slide whose layout throws fails alone. */
export async function layOutSlides(
  deck: Deck,
  range: SlideRange,
  layouter: SlideLayouter = createSlideLayouter(),
): Promise<{ scenes: Scene[]; problems: Problem[]; failed: FailedSlide[] }> {
  const slides = await inSlices(laidOut(deck, range, layouter));
  const layouts = slides.flatMap((each) => ('layout' in each ? [each.layout] : []));
  return {
    scenes: layouts.map(({ scene }) => scene),
    problems: layouts.flatMap(({ problems }) => problems),
    failed: slides.flatMap((each) => ('failed' in each ? [each.failed] : [])),
  };
}

function* laidOut(deck: Deck, range: SlideRange, layouter: SlideLayouter): Generator<LaidOut> {
  for (const slideId of slidesInRange(deck, range)) {
    try {
      const layout = layouter(deck, slideId);
      if (layout !== null) yield { layout };
    } catch (error) {
      const found = findSlide(deck, slideId);
      const title = found === null ? '' : plainText(found.slide.title, deck);
      yield { failed: failedSlide({ slideId, number: found?.number ?? 0, title }, error) };
    }
  }
}

/** What is left when slides fail; links to those are plain words then. */
export function without(scenes: readonly Scene[], failed: readonly FailedSlide[]): Scene[] {
  const gone = new Set(failed.map(({ slideId }) => slideId));
  return scenes.filter(({ slideId }) => !gone.has(slideId));
}

export function linkedWithin(scenes: readonly Scene[]): Scene[] {
  const there = new Set(scenes.map(({ slideId }) => slideId));
  return scenes.map((scene) => keepLinks(scene, (slideId) => there.has(slideId)));
}
