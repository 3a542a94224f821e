import type { Deck } from '../deck.ts';

/** Another state of the same briefing takes its place as one step: a kept version, or what someone else saved. */
export function replaceDeck(_deck: Deck, args: { deck: Deck }): Deck {
  return args.deck;
}
