import type { Deck } from '../deck.ts';

type Properties = Pick<
  Deck,
  'title' | 'subtitle' | 'organisation' | 'date' | 'language' | 'upDown' | 'theme' | 'classification' | 'footer'
>;

export function setDeckProperties(deck: Deck, args: Partial<Properties>): Deck {
  const changed = (Object.keys(args) as (keyof Properties)[]).some(
    (key) => args[key] !== undefined && args[key] !== deck[key],
  );
  return changed ? { ...deck, ...args } : deck;
}
