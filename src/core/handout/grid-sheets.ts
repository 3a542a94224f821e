import { type Frame, slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { Theme } from '#core/theme/theme.ts';
import { edge, writingLines } from './furniture.ts';
import { bodyOf, lying, type Paper, upright } from './paper.ts';
import type { SheetContent } from './sheet-content.ts';

type Grid = { paper: Paper; columns: number; rows: number };

/** Four slides fill a lying page; two and six an upright one, with room to write below each. */
const grids: Readonly<Record<2 | 4 | 6, Grid>> = {
  2: { paper: upright, columns: 1, rows: 2 },
  4: { paper: lying, columns: 2, rows: 2 },
  6: { paper: upright, columns: 2, rows: 3 },
};
const gap = 20;

/** Several slides a page, row by row. */
export function* gridSheets(count: 2 | 4 | 6, scenes: readonly Scene[], theme: Theme): Generator<SheetContent> {
  const grid = grids[count];
  for (let first = 0; first < scenes.length; first += count) {
    const placed = scenes.slice(first, first + count).map((scene, at) => ({ scene, ...cellOf(grid, at) }));
    yield {
      paper: grid.paper,
      slides: placed.map(({ scene, frame }) => {
        const { slideId, sectionId, title } = scene;
        return { slideId, sectionId, title, scene, frame, notes: [] };
      }),
      nodes: placed.flatMap(({ scene, frame, room }) => [
        edge(`edge-${scene.slideId}`, frame, theme.palette.rule),
        ...writingLines(`lines-${scene.slideId}`, room, theme.palette.rule),
      ]),
    };
  }
}

/** Where the slide of a cell stands, and what is free below it. */
function cellOf({ paper, columns, rows }: Grid, at: number): { frame: Frame; room: Frame } {
  const body = bodyOf(paper);
  const [column, row] = [at % columns, Math.floor(at / columns)];
  const cell = { width: (body.width - gap * (columns - 1)) / columns, height: (body.height - gap * (rows - 1)) / rows };
  const width = Math.min(cell.width, (cell.height * slideWidth) / slideHeight);
  const height = (width * slideHeight) / slideWidth;
  const x = body.x + column * (cell.width + gap) + (cell.width - width) / 2;
  const y = body.y + row * (cell.height + gap);
  return { frame: { x, y, width, height }, room: { x, y: y + height, width, height: cell.height - height } };
}
