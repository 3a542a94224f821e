import type { Deck, Slide } from '#core/deck/deck.ts';
import { enlargeDeck } from '#tests/sample-deck.ts';

const framing = ['cover', 'contents', 'sources'] as const;

/**
 * A deck of the sample's slides with as many slides as charts: cover, contents and sources, as many slides with two
 * charts, and slides with one.
 */
export function editorDeck(deck: Deck, slides: number): Deck {
  const parts = [
    ...framing.map((template) => enlargeDeck(deck, 1, (slide) => slide.template === template)),
    enlargeDeck(deck, framing.length, (slide) => charts(slide) === 2),
    enlargeDeck(deck, slides - 2 * framing.length, (slide) => charts(slide) === 1),
  ];
  return {
    ...deck,
    sections: deck.sections.map((section, index) => ({
      ...section,
      slides: parts.flatMap((part) => part.sections[index]?.slides ?? []),
    })),
  };
}

function charts({ blocks }: Slide): number {
  return Object.values(blocks).filter((block) => block.kind === 'chart').length;
}
