import type { Deck, TableBlock } from '#core/deck/deck.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import { slotColour } from '#core/theme/colour.ts';
import type { Colour, Theme } from '#core/theme/theme.ts';
import type { LayoutContext } from '../layout-types.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';

/** Luminance of the accent, pale to strong; dark words stay legible on the strongest. */
const tints = [
  [10, 90],
  [22, 78],
  [34, 66],
  [47, 53],
  [60, 40],
] as const;
const fewest = 3; // known values of a column; fewer have no low and high worth telling

export const heatLegendHeight: Points = 22;

export function heatColours(theme: Theme): Colour[] {
  return tints.map(([mod, off]) => slotColour(theme.slots, 'accent1', mod, off));
}

/**
 * The colour of each cell of a table by how high its figure stands in its column: row by row, null for none. A column of
 * several units, or of few figures, has no colours: nothing in it can be compared.
 */
export function heatOf(block: TableBlock, deck: Deck, theme: Theme): (Colour | null)[][] {
  const colours = heatColours(theme);
  const columns = block.header.map((_, column) => {
    const cells = block.rows.map((row) => measured(row[column] ?? [], deck));
    const known = cells.flatMap((cell) => cell ?? []);
    const [low, high] = [Math.min(...known.map(({ value }) => value)), Math.max(...known.map(({ value }) => value))];
    const alike = new Set(known.map(({ unit }) => unit)).size === 1;
    if (known.length < fewest || !alike || low === high) return cells.map(() => null);
    return cells.map((cell) => {
      if (cell === null) return null;
      const step = Math.floor(((cell.value - low) / (high - low)) * colours.length);
      return colours[Math.min(colours.length - 1, step)] ?? null;
    });
  });
  return block.rows.map((_, row) => columns.map((column) => column[row] ?? null));
}

/** What the colours mean, at the right of a strip over the table. */
export function heatLegend(block: TableBlock, frame: Frame, slot: string, context: LayoutContext): SceneNode[] {
  const english = context.deck.language === 'en';
  const source = { slot, blockId: block.id };
  const [swatch, size]: [Points, Points] = [18, 10];
  const colours = heatColours(context.theme);
  const label = (id: string, text: string, x: Points, width: Points, align: 'left' | 'right') =>
    textPart(
      {
        id: `${slot}.${id}`,
        name: '图例',
        frame: { x, y: frame.y, width, height: 16 },
        role: 'label',
        source,
        paragraphs: [
          paragraph([words(text, { size, colour: context.theme.palette.textMuted })], {
            align,
            spacing: lineSpacing.tight,
          }),
        ],
        verticalAlign: 'middle',
        maximumLines: 1,
      },
      context,
    ).node;
  const end = frame.x + frame.width;
  const [highWidth, lowWidth] = english ? [32, 140] : [20, 80];
  const left = end - highWidth - colours.length * swatch;
  return [
    label('heat-low', english ? 'In each column: low' : '各列：低', left - lowWidth - 4, lowWidth, 'right'),
    ...colours.map(
      (fill, index): SceneNode => ({
        kind: 'shape',
        id: `${slot}.heat-${index}`,
        name: '图例色块',
        frame: { x: left + index * swatch, y: frame.y + 3, width: swatch, height: 10 },
        role: 'decoration',
        alt: null,
        source,
        figures: [],
        shape: 'rectangle',
        radius: 0,
        points: [],
        fill,
        stroke: null,
      }),
    ),
    label('heat-high', english ? 'high' : '高', end - highWidth + 4, highWidth - 4, 'left'),
  ];
}

/** The one figure of a cell as a number in its unit; null for words, several figures, or a figure the deck lacks. */
function measured(runs: TableBlock['rows'][number][number], deck: Deck): { value: number; unit: string } | null {
  const figures = runs.flatMap((run) => (run.kind === 'figure' ? [run.figure] : []));
  const [figure] = figures;
  const snapshot = figure === undefined ? undefined : deck.snapshots[figure.observationId];
  if (figure === undefined || figures.length > 1 || snapshot === undefined) return null;
  const value = numericValue(snapshot, figure.facet);
  return value === null ? null : { value, unit: figure.facet === 'value' ? snapshot.unit : figure.facet };
}
