import type { Deck } from '#core/deck/deck.ts';
import { findSlide } from '#core/deck/find.ts';
import type { Scene } from '#core/scene/scene.ts';
import { gridOfBlock } from './block-grid.ts';
import { type DataCell, textCell } from './data-cell.ts';
import type { DataSheet } from './data-sheet.ts';
import { blockName, dataWords } from './data-words.ts';
import { figureSheet } from './figure-sheet.ts';
import { shownObservations } from './shown-observations.ts';
import { sourceSheet } from './source-sheet.ts';

/** All data the scenes show: each figure with its source, each chart and table as it is, each source once. */
export function dataSheets(deck: Deck, scenes: readonly Scene[]): DataSheet[] {
  const shown = shownObservations(deck, scenes);
  return [figureSheet(shown, deck.language), gridSheet(deck, scenes), sourceSheet(shown, deck.language)];
}

/** Charts and tables below one another, each under the page it is on. */
function gridSheet(deck: Deck, scenes: readonly Scene[]): DataSheet {
  const words = dataWords[deck.language];
  const rows: (readonly DataCell[])[] = [];
  const [headers, titles]: [number[], number[]] = [[], []];
  for (const scene of scenes) {
    for (const block of Object.values(findSlide(deck, scene.slideId)?.slide.blocks ?? {})) {
      const grid = gridOfBlock(block, deck);
      if (grid === null || grid.length < 2) continue;
      if (rows.length > 0) rows.push([]);
      titles.push(rows.length);
      rows.push([textCell([words.pageNumber(scene.number), scene.title, blockName(block, deck.language)].join(' · '))]);
      headers.push(rows.length);
      rows.push(...grid);
    }
  }
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return {
    name: words.grids,
    widths: Array.from({ length: columns }, (_, column) => (column === 0 ? 36 : 18)),
    rows,
    headers,
    titles,
    frozen: { rows: 0, columns: 1 },
  };
}
