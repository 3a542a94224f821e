import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Asset, Block, Deck, Slide } from '../deck.ts';
import { allSlides, figuresOfBlock, figuresOfSlide, picturesOfBlocks } from '../find.ts';

/**
 * What travels by the clipboard between decks: slides or a block, with the observations their figures refer to and their
 * pictures' facts. Nothing of the deck's looks goes along: where it is pasted, it takes the theme that is there.
 */
export type Clip = ({ kind: 'slides'; slides: readonly Slide[] } | { kind: 'block'; block: Block }) & {
  snapshots: readonly ObservationSnapshot[];
  assets: readonly Asset[];
};

/** Slides in the deck's order, whatever order they were selected in. */
export function clipOfSlides(deck: Deck, slideIds: readonly string[]): Clip {
  const slides = allSlides(deck).filter(({ id }) => slideIds.includes(id));
  const blocks = slides.flatMap((slide) => Object.values(slide.blocks));
  const ids = slides.flatMap(figuresOfSlide).map(({ observationId }) => observationId);
  return { kind: 'slides', slides, ...needed(deck, ids, blocks) };
}

export function clipOfBlock(deck: Deck, block: Block): Clip {
  const ids = figuresOfBlock(block).map(({ observationId }) => observationId);
  return { kind: 'block', block, ...needed(deck, ids, [block]) };
}

/** The same slides under ids of their own, so that they can be pasted again and beside their originals. */
export function withNewIds(slides: readonly Slide[], newId: () => string): Slide[] {
  return slides.map((slide) => ({
    ...slide,
    id: newId(),
    blocks: Object.fromEntries(
      Object.entries(slide.blocks).map(([slot, block]): [string, Block] => [slot, { ...block, id: newId() }]),
    ),
  }));
}

function needed(deck: Deck, ids: readonly string[], blocks: readonly Block[]): Pick<Clip, 'snapshots' | 'assets'> {
  return {
    snapshots: [...new Set(ids)].flatMap((id) => deck.snapshots[id] ?? []),
    assets: [...new Set(picturesOfBlocks(blocks))].flatMap((id) => deck.assets[id] ?? []),
  };
}
