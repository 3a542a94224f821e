import { expect, test } from 'vitest';
import { fittingChartKinds } from '#core/chart/choose.ts';
import type { ChartBlock } from '#core/deck/deck.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { type ChartKind, chartKinds } from '#core/scene/chart-spec.ts';
import { syntheticSnapshot } from './snapshots.ts';

type Given = readonly (readonly ObservationSnapshot[])[];

/** Why a kind would mislead, or null where it fits. */
function fits(categories: readonly string[], series: Given, facet: Facet = 'value') {
  const choices = choicesOf(categories, series, facet);
  return (kind: ChartKind) => {
    const choice = choices.find((each) => each.kind === kind);
    return choice === undefined || choice.fits ? null : choice.reason;
  };
}

/** The kind that tells the data best. */
const best = (categories: readonly string[], series: Given) => choicesOf(categories, series, 'value')[0]?.kind;

function choicesOf(categories: readonly string[], series: Given, facet: Facet) {
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
  for (const { reason } of choices) expect(Math.min(reason.zh.length, reason.en.length)).toBeGreaterThan(0);
  // Those that fit come first.
  const order = choices.map((choice) => choice.fits);
  expect(order.lastIndexOf(true)).toBeLessThan(order.includes(false) ? order.indexOf(false) : order.length);
  return choices;
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

test('two units have two axes where each series has one of them, and measure different things', () => {
  const growth = points('%', '3', '4', '5', '6');
  const two = fits(years, [points('亿元', '1', '2', '3', '4'), growth]);
  expect(two('combo')).toBeNull();
  expect(two('column')?.zh).toContain('单位不同');
  const same = fits(years, [points('亿元', '1', '2', '3', '4'), points('万元', '1', '2', '3', '4')]);
  expect(same('combo')?.zh).toContain('同一种量');
  const three = fits(years, [points('亿元', '1', '2', '3', '4'), growth, points('万人', '1', '2', '3', '4')]);
  expect(three('combo')?.zh).toContain('单位不同');
});

test('points between two measures take two series of items, a bubble three', () => {
  const items = ['甲', '乙', '丙', '丁'];
  const [income, share, people] = [
    points('元', '52300', '38100', '29800', '71200'),
    points('%', '61.2', '48.5', '41.0', '78.9'),
    points('万人', '45.2', '38.0', '19.7', '61.4'),
  ];
  expect(fits(items, [income, share])('scatter')).toBeNull();
  expect(fits(items, [income, share])('bubble')?.zh).toContain('三个系列');
  expect(fits(items, [income, share, people])('bubble')).toBeNull();
  expect(fits(years, [income, share])('scatter')?.zh).toContain('时间');
  expect(fits(items, [points('分', '1', '2', '3', '4')])('radar')).toBeNull();
  expect(fits(years, [points('分', '1', '2', '3', '4')])('radar')?.zh).toContain('时间');
});

test('a waterfall is for parts and their sum, as far as rounding tells', () => {
  const names = ['甲', '乙', '丙', '合计'];
  expect(fits(names, [points('亿元', '1.2', '3.4', '-0.5', '4.1')])('waterfall')).toBeNull();
  // Each part is rounded, so their sum may differ by what rounding hides.
  expect(fits(names, [points('亿元', '1.2', '3.4', '-0.5', '4.2')])('waterfall')).toBeNull();
  expect(fits(names, [points('亿元', '1.2', '3.4', '-0.5', '5.1')])('waterfall')?.zh).toContain('之和');
  // A year that happens to be the sum of two others is no total.
  expect(fits(['2018', '2019', '2020'], [points('亿元', '1', '2', '3')])('waterfall')?.zh).toContain('各期');
  const unknown = [
    ...points('亿元', '1.2', '3.4'),
    syntheticSnapshot('gap', { value: null }),
    ...points('亿元', '4.6'),
  ];
  expect(fits(names, [unknown])('waterfall')?.zh).toContain('缺数');
});

test('shares of a whole need all its parts', () => {
  const known = points('亿元', '1', '2', '3', '4');
  const gap = [...points('亿元', '5', '6', '7'), syntheticSnapshot('gap', { value: null })];
  expect(fits(years, [known, points('亿元', '5', '6', '7', '8')])('percent-stacked-column')).toBeNull();
  expect(fits(years, [known, gap])('percent-stacked-column')?.zh).toContain('缺数');
});

test('before and after takes two times; a target is a figure of a plan', () => {
  expect(fits(['2015', '2020'], [points('%', '80', '90'), points('%', '70', '75')])('before-after')).toBeNull();
  expect(fits(years, [points('%', '80', '90', '91', '92')])('before-after')?.zh).toContain('两个时点');
  // Two areas are no two times, nor are two series of the same year.
  expect(fits(['甲', '乙'], [points('%', '80', '90')])('before-after')).not.toBeNull();
  expect(fits(['甲', '乙'], [points('%', '80', '90'), points('%', '70', '75')])('before-after')).not.toBeNull();
  const earlier = points('%', '60', '65').map((each) => ({ ...each, id: `early-${each.id}`, period: '2015' }));
  expect(fits(['甲', '乙'], [earlier, points('%', '80', '90')])('before-after')).toBeNull();
  const actual = points('%', '80', '90');
  const planned = points('%', '85', '91').map((each) => ({ ...each, id: `plan-${each.id}`, status: 'plan' as const }));
  expect(fits(['甲', '乙'], [actual, planned])('target')).toBeNull();
  expect(fits(['甲', '乙'], [actual, points('%', '85', '91')])('target')?.zh).toContain('规划');
});

test('the kind that tells the data best comes first', () => {
  const growth = points('%', '6.5', '4.2', '3.9', '3.0');
  expect(best(years, [points('亿元', '10', '15', '20', '30')])).toBe('column');
  expect(best(years, [points('亿元', '10', '15', '20', '30'), growth])).toBe('combo');
  expect(best(['东湖区', '西山县', '南岭自治县'], [points('亿元', '30', '20', '10')])).toBe('bar');
  expect(best(['甲', '乙'], [points('%', '40', '60')])).toBe('doughnut');
  expect(best(['甲', '乙', '丙', '合计'], [points('亿元', '1', '3', '2', '6')])).toBe('waterfall');
  const long = Array.from({ length: 15 }, (_, index) => `${2006 + index}`);
  expect(best(long, [points('亿元', ...long.map((_, index) => `${10 + index * 3}`))])).toBe('line');
  // From nought, columns of nearly equal height hide what a line shows.
  expect(best(years, [points('%', '97.1', '97.4', '97.9', '98.2')])).toBe('line');
  const planned = points('%', '50', '60').map((each) => ({ ...each, id: `p-${each.id}`, status: 'plan' as const }));
  expect(best(['甲', '乙'], [points('%', '40', '55'), planned])).toBe('target');
});

test('sums since January do not stand beside those of a month, nor a year beside a quarter', () => {
  const at = (...periods: string[]) =>
    periods.map((period, index) => syntheticSnapshot(`${period}-${index}`, { period, value: `${index + 1}` }));
  const mixed = fits(['2020年8月', '2020年1—9月'], [at('2020-08', '2020-01/2020-09')]);
  for (const kind of chartKinds) expect(mixed(kind)?.zh).toContain('累计');
  expect(fits(['2019年', '2020年一季度'], [at('2019', '2020-Q1')])('column')?.zh).toContain('累计');
  const beside = fits(['2020年2月', '2020年3月'], [at('2020-02', '2020-03'), at('2020-01/2020-02', '2020-Q1')]);
  expect(beside('column')?.zh).toContain('累计');
  // Sums that grow through a year are of one kind, as are months.
  expect(fits(['一季度', '上半年', '前三季度'], [at('2020-Q1', '2020-S1', '2020-01/2020-09')])('column')).toBeNull();
  expect(fits(['2020年2月', '2020年3月'], [at('2020-02', '2020-03')])('column')).toBeNull();
});
