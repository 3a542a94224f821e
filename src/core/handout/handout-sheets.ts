import type { Deck } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { Sheet } from '#core/scene/sheet.ts';
import type { Theme } from '#core/theme/theme.ts';
import { furniture } from './furniture.ts';
import { gridSheets } from './grid-sheets.ts';
import type { Handout } from './handout.ts';
import { notesSheets } from './notes-sheets.ts';
import { slideSheets } from './slide-sheets.ts';

/** The pages a deck is printed on, of these slides of it. */
export function sheetsOf(handout: Handout, deck: Deck, scenes: readonly Scene[], theme: Theme): Sheet[] {
  if (handout === 'none') return slideSheets(scenes);
  const contents = [...(handout === 'notes' ? notesSheets(scenes, theme) : gridSheets(handout, scenes, theme))];
  return contents.map(({ paper, slides, nodes }, index) => ({
    label: index + 1,
    ...paper,
    language: deck.language,
    slides,
    nodes: [...nodes, ...furniture(deck, theme, paper, index + 1, contents.length)],
  }));
}
