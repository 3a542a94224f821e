import { type Result, success } from '#contract/result.ts';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { parsePageNumbers, type RangeOf, type SlideRange } from '#core/deck/slide-range.ts';
import { wrongUsage } from './read-options.ts';

type Given = { slides?: string | undefined; section?: string | undefined; 'no-hidden'?: boolean | undefined };

/** Which slides a command means, by page numbers or a section's name. Failure: wrong-usage. */
export function readSlideRange(given: Given, deck: Deck): Result<SlideRange> {
  const of = rangeOf(given, deck);
  return of.ok ? success({ of: of.value, hidden: given['no-hidden'] !== true }) : of;
}

function rangeOf({ slides, section }: Given, deck: Deck): Result<RangeOf> {
  const all = allSlides(deck);
  if (slides !== undefined) {
    const numbers = parsePageNumbers(slides, all.length);
    if (numbers === null) return wrongUsage(`--slides ${slides} (1-${all.length})`);
    return success({ kind: 'slides', slideIds: numbers.flatMap((number) => all[number - 1]?.id ?? []) });
  }
  if (section === undefined) return success({ kind: 'deck' });
  const named = deck.sections.filter(({ name }) => name === section);
  const [only] = named;
  if (only === undefined)
    return wrongUsage(`--section ${section} (${deck.sections.map(({ name }) => name).join(' | ')})`);
  if (named.length === 1) return success({ kind: 'section', sectionId: only.id });
  // Two sections of one name are both meant.
  return success({ kind: 'slides', slideIds: named.flatMap((each) => each.slides.map(({ id }) => id)) });
}
