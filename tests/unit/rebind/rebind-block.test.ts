import { expect, test } from 'vitest';
import type { Deck, KeyFiguresBlock, TableBlock } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { basisOfBlock, observationsOf, rebindBlock } from '#core/rebind/rebind-block.ts';
import { cardTrendsDeck } from '#tests/pptx/card-trends-deck.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

const own = { code: '440200', name: '韶关市', shortName: '韶关' };
const other = { code: '441800', name: '清远市', shortName: '清远' };
const fact = (indicator: string, changes: Partial<ObservationSnapshot> = {}) =>
  syntheticSnapshot(`${indicator}-${changes.area?.code ?? own.code}-${changes.period ?? '2020'}`, {
    indicatorId: indicator,
    area: own,
    ...changes,
  });
const held = [fact('a'), fact('b'), fact('c', { period: '2019' })];
const deck: Deck = {
  ...cardTrendsDeck(),
  area: own,
  snapshots: Object.fromEntries(held.map((each) => [each.id, each])),
};
const block: KeyFiguresBlock = {
  kind: 'key-figures',
  id: 'k',
  cards: held.map(({ id }) => ({ observationId: id, show: [] })),
};
const from = { area: own, period: '2020' };

test('a block is about what most of its figures are about', () => {
  expect(basisOfBlock(observationsOf(block, deck))).toEqual(from);
  expect(basisOfBlock([])).toBe(null);
  const even = [fact('a', { period: '2019' }), fact('a')];
  expect(basisOfBlock(even)?.period).toBe('2020');
});

test('cards go to another year, and say so; those without a figure there are left out and told', () => {
  const found = [fact('a', { period: '2019' }), fact('c', { period: '2018' })];
  const moved = rebindBlock(block, deck, { from, to: { ...from, period: '2019' }, language: 'zh-CN' }, found);
  expect(moved.block).toEqual({
    ...block,
    cards: found.map(({ id }) => ({ observationId: id, show: ['period'] })),
  });
  expect(moved.snapshots).toEqual(found);
  expect(moved.gaps.map(({ indicatorId }) => indicatorId)).toEqual(['b']);
});

test('a table goes to another area, its heads with it; without any counterpart nothing is made', () => {
  const table: TableBlock = {
    kind: 'table',
    id: 't',
    header: ['指标', '韶关市'],
    numeric: [false, true],
    rows: held.map(({ id }) => [
      [{ kind: 'words', text: '指标' }],
      [
        {
          kind: 'figure',
          figure: { observationId: id, facet: 'value' },
          format: { unit: true, sign: 'none' },
        },
      ],
    ]),
  };
  const move = { from, to: { ...from, area: other }, language: 'zh-CN' as const };
  const moved = rebindBlock(table, deck, move, [fact('a', { area: other })]);
  expect(moved.block).toMatchObject({ header: ['指标', '清远市'] });
  expect(moved.gaps).toHaveLength(2);
  expect(rebindBlock(table, deck, move, [])).toMatchObject({ block: null, snapshots: [] });
});
