import { expect, test } from 'vitest';
import { fittingChartKinds } from '#core/chart/choose.ts';
import type { ChartBlock } from '#core/deck/deck.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { type ChartKind, chartKinds } from '#core/scene/chart-spec.ts';
import { syntheticSnapshot } from './snapshots.ts';

function fits(
  categories: readonly string[],
  series: readonly (readonly ObservationSnapshot[])[],
  facet: Facet = 'value',
) {
  const block: Pick<ChartBlock, 'categories' | 'series'> = {
    categories,
    series: series.map((points, index) => ({
      name: `系列${index}`,
      mark: 'column',
      figures: points.map((point) => ({ observationId: point.id, facet })),
    })),
  };
  const snapshots = Object.fromEntries(series.flat().map((point) => [point.id, point]));
  const choices = fittingChartKinds(block, snapshots);
  expect(choices.map((choice) => choice.kind).sort()).toEqual([...chartKinds].sort());
  for (const { fits: good, reason } of choices) expect(good).toBe(reason === null);
  return (kind: ChartKind) => choices.find((choice) => choice.kind === kind)?.reason ?? null;
}

const points = (unit: string, ...texts: string[]) =>
  texts.map((value, index) => syntheticSnapshot(`${unit}-${value}-${index}`, { value, unit }));
const years = ['2017', '2018', '2019', '2020'];

test('time runs along columns and lines, never along bars; no line joins what is no time', () => {
  const overTime = fits(years, [points('亿元', '1', '2', '3', '4')]);
  expect(overTime('column')).toBeNull();
  expect(overTime('line')).toBeNull();
  expect(overTime('bar')?.zh).toContain('时间');
  expect(fits(['甲', '乙', '丙'], [points('亿元', '1', '2', '3')])('line')?.zh).toContain('不是时间');
});

test('pies are for parts of one whole, six at most; growth is no share', () => {
  expect(fits(['甲', '乙'], [points('%', '40', '60')])('pie')).toBeNull();
  expect(fits(['甲', '乙'], [points('%', '40', '50')])('pie')).not.toBeNull();
  expect(fits(['甲'], [points('%', '52')])('doughnut')).toBeNull();
  expect(fits(['甲', '乙'], [points('亿元', '40', '60')])('pie')).not.toBeNull();
  const seven = points('%', '10', '10', '10', '10', '10', '10', '40');
  expect(fits('一二三四五六七'.split(''), [seven])('pie')?.zh).toContain('6');
  const grown = [syntheticSnapshot('grown', { growth: { percent: '3.0', basis: '' } })];
  expect(fits(['甲'], [grown], 'growth')('doughnut')).not.toBeNull();
});

test('only what adds up is stacked', () => {
  const [first, second] = [points('亿元', '1', '2', '3', '4'), points('亿元', '5', '6', '7', '8')];
  expect(fits(years, [first, second])('stacked-column')).toBeNull();
  expect(fits(years, [first])('stacked-column')).not.toBeNull();
  const rates = [points('%', '90', '91', '92', '93'), points('%', '80', '81', '82', '83')];
  expect(fits(years, rates)('stacked-column')?.zh).toContain('组成部分');
  expect(fits(years, [points('亿元', '-1', '2', '3', '4'), second])('stacked-column')?.zh).toContain('负值');
});

test('different units share no axis, whatever the kind', () => {
  const mixed = fits(['甲', '乙'], [[...points('亿元', '1'), ...points('个', '2')]]);
  for (const kind of chartKinds) expect(mixed(kind)?.zh).toContain('单位不同');
});
