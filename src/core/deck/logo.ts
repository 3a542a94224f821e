import type { Asset, Deck } from './deck.ts';

/** The picture in the corner of every slide; undefined for none. */
export function logoOf({ logo = '', assets }: Pick<Deck, 'logo' | 'assets'>): Asset | undefined {
  return logo === '' ? undefined : assets[logo];
}
