import type { Deck } from '#core/deck/deck.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { themes } from '#core/theme/themes.ts';
import { writePptx } from '#export/pptx/write-pptx.ts';
import { picture } from './any-deck.ts';

/** A deck laid out by the real core and written by the real writer, as the application does it. */
export async function exportDeck(deck: Deck): Promise<{ bytes: Uint8Array; scenes: Scene[] }> {
  const { scenes } = layoutDeck(deck);
  const answer = await writePptx({
    scenes,
    theme: themes[deck.theme],
    document: {
      title: deck.title,
      subject: deck.subtitle,
      author: deck.organisation,
      organisation: deck.organisation,
      language: deck.language,
      date: deck.date,
    },
    sections: deck.sections,
    facts: deck.snapshots,
    assets: Object.fromEntries(Object.keys(deck.assets).map((id) => [id, { mediaType: 'image/png', bytes: picture }])),
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return { bytes: answer.value, scenes };
}
