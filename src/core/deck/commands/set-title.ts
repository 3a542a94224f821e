import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Deck, Run } from '../deck.ts';
import { withSnapshots } from '../with-snapshots.ts';
import { withSlide } from './edit.ts';

/** `snapshots` are observations of figures that are new in the title (pasted ones). */
export function setTitle(
  deck: Deck,
  args: { slideId: string; title: readonly Run[]; snapshots?: readonly ObservationSnapshot[] },
): Deck {
  const changed = withSlide(deck, args.slideId, (slide) => ({ ...slide, title: args.title }));
  return changed === deck ? deck : withSnapshots(changed, args.snapshots);
}
