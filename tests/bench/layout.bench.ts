import { layoutDeck } from '#core/layout/layout-deck.ts';
import { enlargeDeck, sampleDeck } from '#tests/sample-deck.ts';
import { type BenchRow, compare } from './measure.ts';

/** Layout of 200 slides beside copying the scenes it gives: what touching that much data costs at least. */
export async function bench(): Promise<BenchRow[]> {
  const deck = enlargeDeck(await sampleDeck(), 200);
  const { scenes } = layoutDeck(deck);
  return [
    await compare(
      { bench: 'layout', metric: '200 slides', baselineName: 'JSON copy of the same scenes', target: 10 },
      () => layoutDeck(structuredClone(deck)),
      () => JSON.parse(JSON.stringify(scenes)),
    ),
  ];
}
