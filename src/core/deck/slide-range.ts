import type { Deck } from './deck.ts';
import { allSlides } from './find.ts';

/** Which slides of a deck go into an export; `hidden` tells whether those hidden in the show come along. */
export type SlideRange = { of: RangeOf; hidden: boolean };
export type RangeOf =
  | { kind: 'deck' }
  | { kind: 'section'; sectionId: string }
  | { kind: 'slides'; slideIds: readonly string[] };

export const wholeDeck: SlideRange = { of: { kind: 'deck' }, hidden: true };

/** Ids of the slides in the range, in the deck's order whatever order they were chosen in. */
export function slidesInRange(deck: Deck, { of, hidden }: SlideRange): string[] {
  const chosen =
    of.kind === 'section'
      ? deck.sections.filter(({ id }) => id === of.sectionId).flatMap(({ slides }) => slides)
      : allSlides(deck).filter(({ id }) => of.kind === 'deck' || of.slideIds.includes(id));
  return chosen.filter((slide) => hidden || !slide.hidden).map(({ id }) => id);
}

/**
 * Reads page numbers as printing dialogs take them: '3-7,9'. Null for anything else: a number that is no page of `total`,
 * a range that runs backwards, an empty part. The numbers come in order, each once.
 */
export function parsePageNumbers(text: string, total: number): number[] | null {
  const numbers = new Set<number>();
  for (const part of text.split(/[,，、]/)) {
    const match = /^\s*(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?\s*$/.exec(part);
    if (match === null) return null;
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    if (first < 1 || last > total || last < first) return null;
    for (let number = first; number <= last; number += 1) numbers.add(number);
  }
  return [...numbers].sort((left, right) => left - right);
}
