import { emptyDeck } from '#main/services/assembly.ts';
import type { Deck } from '#core/deck/deck.ts';

/** A deck of one cover; no statistic is claimed. */
export function coverDeck(title: string): Deck {
  return { ...emptyDeck('zh-CN', new Date(2021, 3, 12)), title };
}
