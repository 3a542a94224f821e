import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Deck, Run } from '../deck.ts';
import { sameRuns } from '../texts/join-runs.ts';
import { longestText } from '../texts/longest-text.ts';
import { mapTextsOfSlide, samePlace, type TextOfSlide } from '../texts/map-texts.ts';
import { sliceRuns } from '../texts/splice-runs.ts';
import { withSnapshots } from '../with-snapshots.ts';
import { withSlide } from './edit.ts';

/** Exchanges one text of a slide (a cell, an event …); `snapshots` are observations of figures that are new in it. */
export function setText(
  deck: Deck,
  args: { place: TextOfSlide; runs: readonly Run[]; snapshots?: readonly ObservationSnapshot[] },
): Deck {
  const next = sliceRuns(args.runs, 0, longestText(args.place.kind));
  const changed = withSlide(deck, args.place.slideId, (slide) =>
    mapTextsOfSlide(slide, (runs, place) => (samePlace(place, args.place) && !sameRuns(runs, next) ? next : runs)),
  );
  return changed === deck ? deck : withSnapshots(changed, args.snapshots);
}
