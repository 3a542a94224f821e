import type { Deck } from '#core/deck/deck.ts';
import type { Area } from '#core/indicators/observation.ts';

/** What a deck is to be about instead: another area, another period, or both. */
export type RebindTarget = { area: Area; period: string };

/** Where a deck is now and where it goes. */
export type Move = { from: RebindTarget; to: RebindTarget; language: Deck['language'] };

export function moveOf(deck: Deck, to: RebindTarget): Move {
  return { from: { area: deck.area, period: deck.period }, to, language: deck.language };
}
