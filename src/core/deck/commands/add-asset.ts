import type { Asset, Deck } from '../deck.ts';

export function addAsset(deck: Deck, args: { asset: Asset }): Deck {
  return args.asset.id in deck.assets ? deck : { ...deck, assets: { ...deck.assets, [args.asset.id]: args.asset } };
}
