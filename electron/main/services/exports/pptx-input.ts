import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { themeOf } from '#core/theme/themes.ts';
import type { PptxInput } from '#export/pptx/pptx-input.ts';

/** What a deck's PPTX is made of; pictures whose bytes are not held are left out. */
export function pptxInput(deck: Deck, scenes: readonly Scene[], assets: AssetBytes): PptxInput {
  return {
    scenes,
    theme: themeOf(deck.theme),
    document: {
      title: deck.title,
      subject: deck.subtitle,
      author: deck.organisation,
      organisation: deck.organisation,
      language: deck.language,
      date: deck.date,
    },
    sections: deck.sections.map(({ id, name }) => ({ id, name })),
    facts: deck.snapshots,
    assets: Object.fromEntries(
      Object.values(deck.assets).flatMap(({ id, mediaType }) => {
        const bytes = assets[id];
        return bytes === undefined ? [] : [[id, { mediaType, bytes }]];
      }),
    ),
  };
}
