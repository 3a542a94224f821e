import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import { createChartSpec } from '#core/chart/create-chart-spec.ts';
import { type Scale, valueScale } from '#core/chart/scale.ts';
import { alignedScales, bandScales } from '#core/chart/two-scales.ts';
import type { ChartBlock } from '#core/deck/deck.ts';
import { type ChartSeries, type ChartSpec, chartKinds } from '#core/scene/chart-spec.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { themeOf } from '#core/theme/themes.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

// Statistics are printed with two decimals at most.
const amount = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }).map((hundredths) => hundredths / 100);

test('ticks cover the data in nice steps, eight at most, from nought where asked', () => {
  fc.assert(
    fc.property(fc.array(fc.option(amount), { minLength: 1, maxLength: 20 }), fc.boolean(), (values, zero) => {
      const { min, max, step } = valueScale(values, { zero });
      const known = values.filter((value) => value !== null);
      const slack = step * 1e-6;
      expect(max).toBeGreaterThan(min);
      for (const value of known) {
        expect(value).toBeGreaterThanOrEqual(min - slack);
        expect(value).toBeLessThanOrEqual(max + slack);
      }
      if (zero) expect(min <= 0 && max >= 0).toBe(true);
      expect(Math.round((max - min) / step) + 1).toBeLessThanOrEqual(8);
      const leading = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
      expect([1, 2, 2.5, 5].some((nice) => Math.abs(leading - nice) < 1e-6)).toBe(true);
    }),
    { seed: 20201, numRuns: 1000 },
  );
});

test('ticks of two axes lie on the same gridlines; noughts do too unless the second axis has none', () => {
  const values = fc.array(fc.option(amount), { minLength: 1, maxLength: 20 });
  const covers = ({ min, max, step }: Scale, all: readonly (number | null)[]) => {
    for (const value of all.filter((each) => each !== null)) {
      expect(value).toBeGreaterThanOrEqual(min - step * 1e-6);
      expect(value).toBeLessThanOrEqual(max + step * 1e-6);
    }
  };
  fc.assert(
    fc.property(values, values, (left, right) => {
      const { first, second } = alignedScales(left, right);
      const steps = (scale: Scale) => (scale.max - scale.min) / scale.step;
      expect(steps(first)).toBeCloseTo(steps(second), 6);
      expect(first.min <= 0 && first.max >= 0).toBe(true);
      if (second.min <= 0) expect(first.min / first.step).toBeCloseTo(second.min / second.step, 6);
      covers(first, left);
      covers(second, right);
      const bands = bandScales(left, right, { columns: 0.58, low: 0.7, high: 0.96 });
      covers(bands.first, left);
      covers(bands.second, right);
    }),
    { seed: 20203, numRuns: 1000 },
  );
});

const frame = fc.record({
  x: fc.constant(48),
  y: fc.constant(124),
  width: fc.integer({ min: 240, max: 864 }),
  height: fc.integer({ min: 100, max: 380 }),
});

test('any chart keeps its plot in its frame, its bars on nought and its gaps open', () => {
  const theme = themeOf('danxia');
  fc.assert(
    fc.property(
      fc.constantFrom(...chartKinds),
      fc.array(fc.array(fc.option(amount), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      frame,
      fc.boolean(),
      fc.constantFrom('2013', '示例', '规模以上工业企业研发机构覆盖率'),
      (kind, table, place, labels, name) => {
        const categories = (table[0] ?? []).map((_, index) =>
          name === '2013' ? `${2013 + index}` : `${name}${index}`,
        );
        const snapshots = table.flatMap((row, at) =>
          row.map((value, index) =>
            syntheticSnapshot(`${at}-${index}`, { value: value === null ? null : value.toFixed(2) }),
          ),
        );
        const block: ChartBlock = {
          kind: 'chart',
          id: 'chart',
          chart: kind,
          heading: '',
          categories,
          series: table.map((row, at) => ({
            name: `系列${at}`,
            mark: 'column',
            figures: row.map((_, index) => ({ observationId: `${at}-${index}`, facet: 'value' })),
          })),
          highlight: null,
          labels,
        };
        const { spec } = createChartSpec(block, place, {
          deck: {
            id: 'deck',
            title: '',
            subtitle: '',
            organisation: '',
            date: '',
            area: { code: '999900', name: '示例市', shortName: '示例' },
            period: '2020',
            language: 'zh-CN',
            theme: 'danxia',
            upDown: 'red-up',
            sections: [],
            snapshots: Object.fromEntries(snapshots.map((each) => [each.id, each])),
            assets: {},
          },
          theme,
          measurer: tableMeasurer,
        });
        const drawn = table.map((row) => categories.map((_, index) => row[index] ?? null));
        const measures = chartKindDefinitions[kind].ownAxes;
        if (spec === null) {
          const own = drawn.slice(0, measures ?? drawn.length);
          const none = (at: number) => own.some((row) => row[at] === null) || own.length < (measures ?? 0);
          if (measures !== undefined) expect(categories.every((_, at) => none(at))).toBe(true);
          else expect(drawn.flat().every((value) => value === null)).toBe(true);
          return;
        }
        const round = kind === 'pie' || kind === 'doughnut';
        const values = spec.series.map((series) => series.points.map((point) => point.value));
        if (kind === 'waterfall') expect(ofCaptions(spec)).toEqual(drawn[0]);
        else if (kind === 'before-after' && (categories.length !== 2 || name !== '2013') && table.length === 2)
          expect(values).toEqual(categories.map((_, index) => drawn.map((row) => row[index])));
        else if (measures !== undefined) expect(values).toEqual(drawn.slice(0, measures));
        else if (!round) expect(values.slice(0, drawn.length)).toEqual(drawn);
        // What a chart adds of its own (bases, a line of even pace) is no figure and is not printed.
        for (const point of spec.series.flatMap((series) => series.points)) {
          if (point.figure === null) expect(point.text).toBeNull();
        }
        if (!round) {
          const axis = spec.valueAxis;
          if (axis === null) throw new Error('no axis');
          if (kind !== 'line' && kind !== 'before-after' && measures === undefined)
            expect(axis.min <= 0 && axis.max >= 0).toBe(true);
          for (const value of measures === undefined ? reached(spec) : wholePoints(spec)) {
            expect(value).toBeGreaterThanOrEqual(axis.min - axis.step * 1e-6);
            expect(value).toBeLessThanOrEqual(axis.max + axis.step * 1e-6);
          }
        }
        expect(spec.plot.x).toBeGreaterThanOrEqual(place.x - 1);
        expect(spec.plot.y).toBeGreaterThanOrEqual(place.y - 1);
        expect(spec.plot.x + spec.plot.width).toBeLessThanOrEqual(place.x + place.width + 1);
        expect(spec.plot.y + spec.plot.height).toBeLessThanOrEqual(place.y + place.height + 1);
        if (name === '示例' && spec.categoryAxis !== null && place.width >= 400) {
          expect(spec.categoryAxis.labelEvery).toBe(1);
        }
      },
    ),
    { seed: 20202, numRuns: 400 },
  );
});

/** What points of a scatter chart reach upwards: those that have both their measures. */
function wholePoints({ series: [across, up] }: ChartSpec): number[] {
  return (up?.points ?? []).flatMap(({ value }, at) =>
    value === null || across?.points[at]?.value === null ? [] : [value],
  );
}

/** The figures a waterfall prints. */
function ofCaptions(spec: ChartSpec): (number | null)[] {
  const captions = spec.series.find((series) => series.mark === 'caption');
  return (captions?.points ?? []).map((point) => (point.text === null ? null : Number(point.text)));
}

/** Values the axis has to reach: the points', or the ends of stacks, or shares. */
function reached(spec: ChartSpec): number[] {
  const columns = spec.series.filter((series) => series.mark === 'column' || series.mark === 'base');
  const known = (series: readonly ChartSeries[]) =>
    series.flatMap((each) => each.points.flatMap(({ value }) => (value === null ? [] : [value])));
  if (spec.stacking === 'none') return known(spec.series);
  const ends = spec.categories.flatMap((_, index) => {
    const parts = columns.map((series) => series.points[index]?.value ?? 0);
    const sum = (sign: number) => parts.filter((part) => part * sign > 0).reduce((total, part) => total + part, 0);
    const whole = spec.stacking === 'share' ? parts.reduce((total, part) => total + Math.abs(part), 0) || 1 : 1;
    return [sum(1) / whole, sum(-1) / whole];
  });
  return [...ends, ...known(spec.series.filter((series) => !columns.includes(series)))];
}
