import type { Deck, Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';

type Facts = readonly ObservationSnapshot[];

/** Slides of the facts; what doesn't fit a slide is shared out over more of them. */
export function fittingSlides(facts: Facts, make: (facts: Facts) => Slide[], deck: Deck): Slide[] {
  if (facts.length === 0) return [];
  const slides = make(facts);
  if (facts.length === 1 || overflowing(slides, facts, deck) === 0) return slides;
  const half = Math.ceil(facts.length / 2);
  return [facts.slice(0, half), facts.slice(half)].flatMap((part) => fittingSlides(part, make, deck));
}

/** How many of the slides, or of their titles, hold more than there is room for, in this deck's look. */
export function overflowing(slides: readonly Slide[], facts: Facts, deck: Deck, slot: string | null = null): number {
  const snapshots = Object.fromEntries(facts.map((fact) => [fact.id, fact]));
  const alone = { ...deck, snapshots, sections: [{ id: 'arrived', name: '', slides }] };
  return layoutDeck(alone).problems.filter(
    (problem) => problem.code === 'overflow' && (slot === null || problem.slot === slot),
  ).length;
}
