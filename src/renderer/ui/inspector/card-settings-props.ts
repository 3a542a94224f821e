import type { KeyFigureCard } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';

/** A card, and what changes it: with the observations that its figures newly refer to. */
export type CardSettingsProps = {
  card: KeyFigureCard;
  change: (card: KeyFigureCard, snapshots?: readonly ObservationSnapshot[]) => void;
};
