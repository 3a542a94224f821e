import { expect, test } from 'vitest';
import type { Block, Deck } from '#core/deck/deck.ts';
import { gridOfBlock } from '#core/deck-data/block-grid.ts';
import { formattedNumber } from '#core/indicators/number-format.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

const base = syntheticSnapshot('a', { value: '1353.40' });
const snapshots = {
  a: { ...base, id: 'a', unit: '亿元', growth: { percent: '-3.0', basis: '上年' } },
  b: { ...base, id: 'b', value: '74.43', unit: '%', qualifier: 'about' as const },
};
const deck = { snapshots, language: 'zh-CN' } as unknown as Deck;
const value = (observationId: string) => ({ observationId, facet: 'value' as const });
const texts = (block: Block) => gridOfBlock(block, deck)?.map((row) => row.map(({ text }) => text));
const numbers = (block: Block) => gridOfBlock(block, deck)?.map((row) => row.map(({ number }) => number));

const chart = (series: { name: string; figures: (ReturnType<typeof value> | null)[] }[]): Block => ({
  kind: 'chart',
  id: 'chart',
  chart: 'column',
  heading: '',
  categories: ['2019', '2020'],
  series: series.map((each) => ({ ...each, mark: 'column' })),
  highlight: null,
  labels: true,
});

test('printed numbers are numbers with as many decimals as printed', () => {
  expect(formattedNumber('1353.40')).toEqual({ value: 1353.4, format: '0.00' });
  expect(formattedNumber('1,353.49')).toEqual({ value: 1353.49, format: '#,##0.00' });
  expect(formattedNumber('20', 'at-least')).toEqual({ value: 20, format: '0"以上"' });
  expect(formattedNumber('123456789012345678')).toBe(null);
  for (const text of ['', '—', '1,35', '1e5', ' 1', '近20']) expect(formattedNumber(text)).toBe(null);
});

test('a chart: categories down, series across under their units, gaps empty', () => {
  const block = chart([
    { name: '生产总值', figures: [null, value('a')] },
    { name: '森林覆盖率', figures: [value('b'), value('gone')] },
  ]);
  expect(texts(block)).toEqual([
    ['', '生产总值（亿元）', '森林覆盖率（%）'],
    ['2019', '', '约74.43'],
    ['2020', '1353.40', ''],
  ]);
  expect(numbers(block)?.[1]).toEqual([null, null, { value: 74.43, format: '"约"0.00' }]);
});

test('a series of several units has them at its numbers', () => {
  const block = chart([{ name: '主要指标', figures: [value('a'), value('b')] }]);
  expect(texts(block)?.[0]).toEqual(['', '主要指标']);
  expect(numbers(block)?.[1]?.[1]).toEqual({ value: 1353.4, format: '0.00"亿元"' });
});

test('a target line is a series of its own, with its value in every row', () => {
  const block = { ...chart([{ name: '生产总值', figures: [value('a'), null] }]), targetLine: value('c') } as Block;
  const planned = { ...base, id: 'c', value: '1500', unit: '亿元', period: '2025', status: 'plan' as const };
  const grid = gridOfBlock(block, { ...deck, snapshots: { ...snapshots, c: planned } });
  expect(grid?.map((row) => row.map(({ text }) => text))).toEqual([
    ['', '生产总值（亿元）', '示例市2025年目标（亿元）'],
    ['2019', '1353.40', '1500'],
    ['2020', '', '1500'],
  ]);
});

test('a table: figures are numbers that print alike, words stay words', () => {
  const figure = (observationId: string, facet: 'value' | 'growth', sign: 'arrow' | 'word' | 'none') => ({
    kind: 'figure' as const,
    figure: { observationId, facet },
    format: { unit: true, sign },
  });
  const block: Block = {
    kind: 'table',
    id: 'table',
    header: ['指标', '数值', '增速', '说法'],
    rows: [
      [
        [{ kind: 'words', text: '生产总值' }],
        [figure('a', 'value', 'none')],
        [figure('a', 'growth', 'arrow')],
        [{ kind: 'words', text: '同比' }, figure('a', 'growth', 'word')],
      ],
    ],
    numeric: [false, true, true, false],
  };
  expect(texts(block)?.[1]).toEqual(['生产总值', '1353.40亿元', '▼3.0%', '同比下降3.0%']);
  expect(numbers(block)?.[1]).toEqual([
    null,
    { value: 1353.4, format: '0.00"亿元"' },
    { value: -3, format: '"▲"0.0"%";"▼"0.0"%";0.0"%"' },
    null,
  ]);
});

test('cards are a row each; text has no rows', () => {
  const block: Block = { kind: 'key-figures', id: 'cards', cards: [{ observationId: 'a', show: [] }] };
  expect(texts(block)?.[1]?.slice(2, 5)).toEqual(['1353.40', '亿元', '-3.0']);
  expect(gridOfBlock({ kind: 'text', id: 'text', paragraphs: [] }, deck)).toBe(null);
});
