import { expect, test } from 'vitest';
import type { Deck, Run, TableBlock } from '#core/deck/deck.ts';
import { heatColours, heatOf } from '#core/layout/blocks/heat.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { contrast } from '#core/theme/colour.ts';
import { themes } from '#core/theme/themes.ts';
import { chartKindsDeck } from '#tests/pptx/chart-kinds-deck.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

const theme = themes.danxia;

/** Rows of a place and one value a column; units by column. */
function heat(units: readonly string[], ...rows: readonly (readonly (string | null)[])[]) {
  const snapshots = rows.flatMap((row, at) =>
    row.flatMap((value, column) =>
      value === null ? [] : [syntheticSnapshot(`${at}-${column}`, { value, unit: units[column] ?? '' })],
    ),
  );
  const deck: Deck = {
    ...chartKindsDeck(),
    snapshots: Object.fromEntries(snapshots.map((each) => [each.id, each])),
  };
  const cell = (at: number, column: number): Run => ({
    kind: 'figure',
    figure: { observationId: `${at}-${column}`, facet: 'value' },
    format: { unit: true, sign: 'none' },
  });
  const block: TableBlock = {
    kind: 'table',
    id: 't',
    header: ['', ...units],
    rows: rows.map((row, at) => [
      [{ kind: 'words', text: '示例' }],
      ...row.map((value, column) => (value === null ? [] : [cell(at, column)])),
    ]),
    numeric: [],
    heat: true,
  };
  return heatOf(block, deck, theme).map((row) => row.map((colour) => colour?.hex ?? null));
}

const hexes = heatColours(theme).map(({ hex }) => hex);
const [palest, , middle, , strongest] = hexes;

test('cells are coloured by their place between the lowest and the highest of their column', () => {
  expect(heat(['%'], ['10'], ['55'], ['100'])).toEqual([
    [null, palest],
    [null, middle],
    [null, strongest],
  ]);
});

test('what cannot be compared is left plain: a gap, equal values, few values', () => {
  expect(heat(['%', '亿元'], ['1', null], ['2', '5'], ['3', '6']).map((row) => row[2])).toEqual([null, null, null]);
  expect(heat(['%'], ['1'], ['1'], ['1']).flat()).toEqual([null, null, null, null, null, null]);
  const [gap] = heat(['%'], [null], ['1'], ['2'], ['3']);
  expect(gap).toEqual([null, null]);
});

test('words stay legible on the strongest colour of every theme, and colours grow darker step by step', () => {
  for (const each of Object.values(themes)) {
    const colours = heatColours(each);
    const ratios = colours.map(({ hex }) => contrast(hex, each.palette.text.hex));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    expect(ratios).toEqual([...ratios].sort((left, right) => right - left));
  }
});

test('a coloured table says what its colours mean', () => {
  const { scenes } = layoutDeck(chartKindsDeck('danxia', ['pie']));
  const nodes = scenes.at(-1)?.nodes ?? [];
  const table = nodes.find((node) => node.kind === 'table');
  const swatches = nodes.filter((node) => node.name === '图例色块');
  expect(swatches).toHaveLength(hexes.length);
  for (const { frame } of swatches) expect(frame.y + frame.height).toBeLessThanOrEqual(table?.frame.y ?? 0);
});
