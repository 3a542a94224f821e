import type { Deck, Slide } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';

/** A slide of both states, with its pages (from 1) and whether it changed its place among the others. */
export type SlidePair = { before: Slide; after: Slide; from: number; slide: number; moved: boolean };
type Placed = { slide: Slide; number: number };
export type MatchedSlides = { pairs: readonly SlidePair[]; removed: readonly Placed[]; added: readonly Placed[] };

/**
 * Finds each slide of the earlier deck in the later one: by its id, and where decks were made separately by its layout and
 * title. Moved are the fewest slides without which all others stand in the same order.
 */
export function matchSlides(before: Deck, after: Deck): MatchedSlides {
  const old = allSlides(before).map((slide, index) => ({ slide, number: index + 1 }));
  const left = new Map(allSlides(after).map((slide, index) => [slide.id, { slide, number: index + 1 }]));
  const found: { before: Placed; after: Placed }[] = [];
  const take = (one: Placed, other: Placed | undefined): boolean => {
    if (other === undefined) return false;
    left.delete(other.slide.id);
    found.push({ before: one, after: other });
    return true;
  };
  const unmatched = old.filter((one) => !take(one, left.get(one.slide.id)));
  const looks = (slide: Slide, deck: Deck) => `${slide.template} ${plainText(slide.title, deck)}`;
  const removed = unmatched.filter((one) => {
    const look = looks(one.slide, before);
    return !take(
      one,
      [...left.values()].find(({ slide }) => looks(slide, after) === look),
    );
  });
  const inOrder = [...found].sort((one, other) => one.after.number - other.after.number);
  const staying = longestRise(inOrder.map((pair) => pair.before.number));
  const pairs = inOrder.map((pair) => ({
    before: pair.before.slide,
    after: pair.after.slide,
    from: pair.before.number,
    slide: pair.after.number,
    moved: !staying.has(pair.before.number),
  }));
  return { pairs, removed, added: [...left.values()] };
}

/** The numbers of a longest rising subsequence of numbers that are all different. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []; // the smallest last number of a rise of each length
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    const at = tails.findIndex((tail) => tail > number);
    const length = at === -1 ? tails.length : at;
    previous.set(number, tails[length - 1]);
    tails[length] = number;
  }
  const rise = new Set<number>();
  for (let number = tails.at(-1); number !== undefined; number = previous.get(number)) rise.add(number);
  return rise;
}
