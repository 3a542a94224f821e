import type { Deck } from '#core/deck/deck.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { writePptx } from '#export/pptx/write-pptx.ts';
import { pptxInput } from '#main/services/exports/pptx-input.ts';
import { picture } from './any-deck.ts';

/** A deck laid out by the real core and written by the real writer, as the application does it. */
export async function exportDeck(deck: Deck): Promise<{ bytes: Uint8Array; scenes: Scene[] }> {
  const { scenes } = layoutDeck(deck);
  const assets = Object.fromEntries(Object.keys(deck.assets).map((id) => [id, picture]));
  const answer = await writePptx(pptxInput(deck, scenes, assets));
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return { bytes: answer.value, scenes };
}
