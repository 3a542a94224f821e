import { expect, test } from 'vitest';
import { barsOf, slicesOf, spotsOf, ticks, valuePlace } from '#core/scene/chart-geometry.ts';
import { chartSpec, series } from '#tests/unit/scene-view/nodes.ts';

const only = (values: readonly (number | null)[]) => {
  const one = series(values);
  return { one, spec: chartSpec({ series: [one] }) };
};

const axis = {
  min: 0,
  max: 1,
  step: 0.2,
  numberFormat: '0',
  title: '',
  titleAt: { x: 0, y: 0 },
  visible: true,
  gridlines: true,
};

test('bars stand in the plot frame as the axis says', () => {
  const { one, spec } = only([4, null, 2, -1]);
  // Four bands of 80; a gap of 100 % makes a bar half of its band. 20 points a unit, zero at 210.
  expect(barsOf(spec, one)).toEqual([
    { x: 160, y: 130, width: 40, height: 80, category: 0, negative: false },
    { x: 320, y: 170, width: 40, height: 40, category: 2, negative: false },
    { x: 400, y: 210, width: 40, height: 20, category: 3, negative: true },
  ]);
});

test('several series stand side by side, without a gap between them', () => {
  const both = [series([4, 4, 4, 4]), series([2, 2, 2, 2])];
  const spec = chartSpec({ series: both, gap: 50 });
  const [left, right] = both.map((each) => barsOf(spec, each)[0]);
  expect(left?.x).toBeCloseTo(148);
  expect(left?.width).toBeCloseTo(32);
  expect(right?.x).toBeCloseTo(180);
});

test('stacked bars add up, those below zero downwards', () => {
  const parts = [series([2]), series([-1]), series([3])];
  const spec = chartSpec({ kind: 'stacked-column', stacking: 'sum', series: parts, categories: ['甲'] });
  const bars = parts.map((each) => barsOf(spec, each)[0]);
  expect(bars.map((bar) => [bar?.y, bar?.height])).toEqual([
    [170, 40],
    [210, 20],
    [110, 60],
  ]);
});

test('horizontal bars begin at the top and run from zero', () => {
  const one = series([4, 2]);
  const spec = chartSpec({ kind: 'bar', form: 'horizontal', series: [one], categories: ['甲', '乙'] });
  expect(barsOf(spec, one)).toEqual([
    { x: 220, y: 110, width: 160, height: 40, category: 0, negative: false },
    { x: 220, y: 190, width: 80, height: 40, category: 1, negative: false },
  ]);
});

test('lines run through the centres of their categories, with gaps', () => {
  const { one, spec } = only([4, null, 2, -1]);
  expect(spotsOf(spec, one)).toEqual([
    { x: 180, y: 130, category: 0 },
    null,
    { x: 340, y: 170, category: 2 },
    { x: 420, y: 230, category: 3 },
  ]);
});

test('a series of the second axis is read on it', () => {
  const secondAxis = { ...axis, min: 0, max: 10, step: 5 };
  const line = series([5], { mark: 'line', axis: 'second' });
  expect(spotsOf(chartSpec({ series: [line], categories: ['甲'], secondAxis }), line)[0]?.y).toBe(170);
});

test('a value beyond the axis stops at its end', () => {
  const { spec } = only([]);
  expect(valuePlace(spec, 100)).toBe(90);
  expect(valuePlace(spec, -100)).toBe(250);
});

test('ticks are exact decimals', () => {
  expect(ticks({ min: 0, max: 0.6, step: 0.2 })).toEqual([0, 0.2, 0.4, 0.6]);
});

test('slices go clockwise from the top and make a whole', () => {
  expect(slicesOf(series([1, null, 3]))).toEqual([
    { category: 0, start: 0, end: 90 },
    { category: 2, start: 90, end: 360 },
  ]);
  expect(slicesOf(series([null, 0]))).toEqual([]);
});

test('whole columns are shares of their category; what stands on a base floats', () => {
  const shares = [series([1]), series([3])];
  const valueAxis = { ...axis, min: 0, max: 1, step: 0.2, numberFormat: '0%' };
  const whole = chartSpec({ stacking: 'share', series: shares, categories: ['甲'], valueAxis });
  expect(shares.map((each) => barsOf(whole, each)[0]?.height)).toEqual([40, 120]);
  const floating = [series([2], { mark: 'base' }), series([3])];
  const stacked = chartSpec({ stacking: 'sum', series: floating, categories: ['甲'] });
  expect(floating.map((each) => barsOf(stacked, each)[0]?.y)).toEqual([170, 110]);
});
