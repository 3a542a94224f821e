import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Deck, Run } from '../deck.ts';
import { mapTextsOfSlide, samePlace, type TextOfSlide } from '../texts/map-texts.ts';
import { spliceRuns } from '../texts/splice-runs.ts';
import { withSnapshots } from '../with-snapshots.ts';
import { withSlide } from './edit.ts';

/** Texts that hold figures; the others are words alone. */
const holding: ReadonlySet<TextOfSlide['kind']> = new Set(['title', 'paragraph', 'cell', 'event']);

/**
 * Puts a figure into a text, in the place of its signs [from, to) (`lengthOfRuns` says how they count), with the observation
 * it refers to.
 */
export function insertFigure(
  deck: Deck,
  args: {
    place: TextOfSlide;
    from: number;
    to: number;
    figure: Extract<Run, { kind: 'figure' }>;
    snapshot: ObservationSnapshot;
  },
): Deck {
  const { place, from, to, figure, snapshot } = args;
  if (!holding.has(place.kind)) return deck;
  const changed = withSlide(deck, place.slideId, (slide) =>
    mapTextsOfSlide(slide, (runs, each) => (samePlace(each, place) ? spliceRuns(runs, from, to, [figure]) : runs)),
  );
  return changed === deck ? deck : withSnapshots(changed, [snapshot]);
}
