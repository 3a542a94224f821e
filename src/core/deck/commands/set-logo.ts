import type { Asset, Deck } from '../deck.ts';
import { addAsset } from './add-asset.ts';

/** A picture in the corner of every slide, or none. */
export function setLogo(deck: Deck, { asset }: { asset: Asset | null }): Deck {
  const logo = asset?.id ?? '';
  if (logo === (deck.logo ?? '')) return deck;
  return { ...(asset === null ? deck : addAsset(deck, { asset })), logo };
}
