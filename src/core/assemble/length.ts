import type { Slide } from '#core/deck/deck.ts';

export const briefingLengths = ['short', 'usual', 'detailed'] as const;
export type BriefingLength = (typeof briefingLengths)[number];

/** How many slides a section may take besides the one that opens it. */
export const slidesOfSection: Readonly<Record<BriefingLength, number>> = {
  short: 2,
  usual: 5,
  detailed: Number.POSITIVE_INFINITY,
};

/** Slides that one rule made of the facts: together one thing a section can say. */
export type SlideGroup = {
  slides: readonly Slide[];
  whole?: boolean; // pages of one table: none is shown without the others
};

/**
 * What a section of this length keeps, in the order it is told. `groups` come with what matters most first: the first slide of
 * every group is kept before the second of any, so that a short section says several things once rather than one at length.
 */
export function keptSlides(groups: readonly SlideGroup[], length: BriefingLength): Slide[] {
  const kept = new Set<Slide>();
  let room = slidesOfSection[length];
  const longest = Math.max(0, ...groups.map(({ slides }) => slides.length));
  for (let turn = 0; turn < longest; turn += 1) {
    for (const { slides, whole = false } of groups) {
      const wanted = whole ? (turn === 0 ? slides : []) : slides.slice(turn, turn + 1);
      if (wanted.length === 0 || wanted.length > room) continue;
      for (const slide of wanted) kept.add(slide);
      room -= wanted.length;
    }
  }
  return groups.flatMap(({ slides }) => slides.filter((slide) => kept.has(slide)));
}
