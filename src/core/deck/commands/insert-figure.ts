import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Deck, Run } from '../deck.ts';
import { spliceRuns } from '../texts/splice-runs.ts';
import { mapTextsOfSlide, type TextPlace } from '../texts/map-texts.ts';
import { withSnapshots } from '../with-snapshots.ts';
import { withSlide } from './edit.ts';

/**
 * Puts a figure into a title or a text, in the place of its signs [from, to) (`lengthOfRuns` says how they count), with the
 * observation it refers to.
 */
export function insertFigure(
  deck: Deck,
  args: {
    slideId: string;
    slot: string; // 'title' for the title
    paragraph: number;
    from: number;
    to: number;
    figure: Extract<Run, { kind: 'figure' }>;
    snapshot: ObservationSnapshot;
  },
): Deck {
  const { slideId, slot, paragraph, from, to, figure, snapshot } = args;
  const here = (place: TextPlace) =>
    slot === 'title'
      ? place.kind === 'title'
      : place.kind === 'paragraph' && place.slot === slot && place.at === paragraph;
  const changed = withSlide(deck, slideId, (slide) =>
    mapTextsOfSlide(slide, (runs, place) => (here(place) ? spliceRuns(runs, from, to, [figure]) : runs)),
  );
  return changed === deck ? deck : withSnapshots(changed, [snapshot]);
}
