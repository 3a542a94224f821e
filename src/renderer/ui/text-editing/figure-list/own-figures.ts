import type { Deck, Slide } from '#core/deck/deck.ts';
import { figuresOfSlide } from '#core/deck/find.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';

/**
 * Figures the briefing holds already whose name, area or period hold every word of the query; those of the slide first, then
 * in the order they came into the briefing.
 */
export function ownFigures(deck: Deck, slide: Slide | null, query: string, most: number): ObservationSnapshot[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const here = new Set(slide === null ? [] : figuresOfSlide(slide).map(({ observationId }) => observationId));
  const found = Object.values(deck.snapshots).filter((snapshot) => {
    const text = textOf(snapshot, deck);
    return words.every((word) => text.includes(word));
  });
  return [...found.filter(({ id }) => here.has(id)), ...found.filter(({ id }) => !here.has(id))].slice(0, most);
}

function textOf({ indicatorName, shortName, area, period, value }: ObservationSnapshot, deck: Deck): string {
  return fold([indicatorName, shortName, area.name, period, printPeriod(period, deck.language), value ?? ''].join(' '));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
