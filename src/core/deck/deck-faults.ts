import type { Deck } from './deck.ts';

const mostSlides = 1000;

/** What is wrong with a deck whose parts are each well formed; empty when nothing is. */
export function deckFaults(deck: Deck): string[] {
  const slides = deck.sections.flatMap((section) => section.slides);
  const ids = [...deck.sections.map((section) => section.id), ...slides.map((slide) => slide.id)];
  const pictures = [
    ...slides.flatMap((slide) =>
      Object.values(slide.blocks).flatMap((block) => (block.kind === 'image' ? [block.assetId] : [])),
    ),
    ...[deck.logo ?? ''].filter((id) => id !== ''),
  ];
  return [
    ...(new Set(ids).size === ids.length ? [] : ['ids are not unique']),
    ...(slides.length <= mostSlides ? [] : [`more than ${mostSlides} slides`]),
    ...pictures.filter((id) => !(id in deck.assets)).map((id) => `picture ${id} is not in the deck`),
  ];
}
