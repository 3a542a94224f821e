import { expect, test } from 'vitest';
import { createChartSpec } from '#core/chart/create-chart-spec.ts';
import { runningSteps } from '#core/chart/running-total.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { ChartKind, ChartSpec } from '#core/scene/chart-spec.ts';
import { labelColour } from '#core/scene/label-colour.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { themeOf } from '#core/theme/themes.ts';
import { chartKindsDeck } from '#tests/pptx/chart-kinds-deck.ts';
import { syntheticSnapshot } from './snapshots.ts';

const theme = themeOf('danxia');
const frame = { x: 48, y: 124, width: 556, height: 360 };

type Row = { name: string; values: (string | null)[]; changes?: Partial<ObservationSnapshot> };

function draw(kind: ChartKind, categories: string[], rows: Row[]): ChartSpec {
  const snapshots = rows.flatMap((row, at) =>
    row.values.map((value, index) => syntheticSnapshot(`${at}-${index}`, { value, ...row.changes })),
  );
  const series = rows.map((row, at) => ({
    name: row.name,
    mark: 'column' as const,
    figures: row.values.map((_, index) => ({ observationId: `${at}-${index}`, facet: 'value' as const })),
  }));
  const block = { kind: 'chart' as const, id: 'c', chart: kind, heading: '', categories, series, highlight: null };
  const deck = { ...chartKindsDeck(), snapshots: Object.fromEntries(snapshots.map((each) => [each.id, each])) };
  const { spec } = createChartSpec({ ...block, labels: true }, frame, { deck, theme, measurer: tableMeasurer });
  if (spec === null) throw new Error('not drawn');
  return spec;
}

const valuesOf = (spec: ChartSpec, mark: ChartSpec['series'][number]['mark']) =>
  spec.series.filter((each) => each.mark === mark).map((each) => each.points.map((point) => point.value));

test('steps of a waterfall stand one on another, and the sum stands on nought', () => {
  expect(runningSteps([3, -1, 2], 0)).toEqual([
    { from: 0, to: 3, total: false },
    { from: 3, to: 2, total: false },
    { from: 0, to: 2, total: true },
  ]);
  expect(runningSteps([0.1, 0.2, 0.7], 1).map((step) => step?.to)).toEqual([0.1, 0.3, 1]);
});

test('a waterfall that crosses nought is drawn in two parts that make its figure', () => {
  const spec = draw('waterfall', ['甲', '乙', '丙', '合计'], [{ name: '增量', values: ['2', '-5', '1', '-2'] }]);
  expect(valuesOf(spec, 'base')).toEqual([[null, null, -2, null]]);
  expect(valuesOf(spec, 'column')).toEqual([
    [2, 2, null, null],
    [null, -3, -1, -2],
  ]);
  const caption = spec.series.find((each) => each.mark === 'caption');
  expect(caption?.points.map((point) => point.text)).toEqual(['2', '-5', '1', '-2']);
  expect(spec.valueAxis?.min).toBeLessThanOrEqual(-3);
});

test('whole columns in percent keep their figures and read their shares off the axis', () => {
  const rows = [
    { name: '甲', values: ['3', '4'] },
    { name: '乙', values: ['1', '4'] },
  ];
  const spec = draw('percent-stacked-column', ['2019', '2020'], rows);
  expect(valuesOf(spec, 'column')).toEqual([
    [3, 4],
    [1, 4],
  ]);
  expect(spec.valueAxis).toMatchObject({ min: 0, max: 1, numberFormat: '0%', visible: true, title: '' });
});

test('two series over items become a line for each item between two times', () => {
  const rows = [
    { name: '2015', values: ['80', '90', '70'] },
    { name: '2020', values: ['95', '92', null] },
  ];
  const spec = draw('before-after', ['甲', '乙', '丙'], rows);
  expect(spec.categories).toEqual(['2015', '2020']);
  expect(spec.series.map((each) => each.name)).toEqual(['甲', '乙', '丙']);
  expect(valuesOf(spec, 'line')).toEqual([
    [80, 95],
    [90, 92],
    [70, null],
  ]);
  expect(spec.labelPosition).toBe('ends');
});

test('lines whose labels would cover one another have a legend and an axis', () => {
  const rows = Array.from({ length: 12 }, (_, at) => ({ name: `第${at}`, values: ['50.0', `50.${at}`] }));
  const spec = draw('before-after', ['2015', '2020'], rows);
  expect(spec.labelPosition).toBe('none');
  expect(spec.legend).toBe('top');
  expect(spec.valueAxis?.visible).toBe(true);
});

test('one target ahead has a line of even pace to it, which is no figure', () => {
  const years = ['2020', '2021', '2022', '2023', '2024', '2025'];
  const rows = [
    { name: '实际', values: ['70', '71', '73', null, null, null] },
    { name: '目标', values: [null, null, null, null, null, '80'], changes: { status: 'plan' as const } },
  ];
  const spec = draw('target', years, rows);
  expect(valuesOf(spec, 'line')).toEqual([[70, 72, 74, 76, 78, 80]]);
  const pace = spec.series.find((each) => each.mark === 'line');
  expect(pace?.dashed).toBe(true);
  expect(pace?.points.every((point) => point.figure === null && point.text === null)).toBe(true);
  const uneven = draw(
    'target',
    ['甲', '乙', '丙'],
    [
      { name: '实际', values: ['70', '71', '73'] },
      { name: '目标', values: [null, null, '80'] },
    ],
  );
  expect(valuesOf(uneven, 'line')).toEqual([]);
});

test('figures that may still change are hollow, those of plans and final ones are not', () => {
  const spec = draw('column', ['2020'], [{ name: '甲', values: ['1'], changes: { status: 'provisional' } }]);
  expect(spec.series[0]?.hollow).toEqual([true]);
  const plan = draw('column', ['2020'], [{ name: '甲', values: ['1'], changes: { status: 'plan' } }]);
  expect(plan.series[0]?.hollow).toBeNull();
});

test('labels inside marks are of the colour that stands out more, and of the text’s where the mark is hollow', () => {
  const rows = [
    { name: '甲', values: ['3', '4'] },
    { name: '乙', values: ['3', '4'] },
  ];
  const spec = draw('stacked-column', ['2019', '2020'], rows);
  const [first] = spec.series;
  if (first === undefined) throw new Error('no series');
  expect(labelColour(spec, first, 0)).toBe(theme.palette.background);
  expect(labelColour(spec, { ...first, hollow: [true, false] }, 0)).toBe(theme.palette.text);
  expect(labelColour({ ...spec, labelPosition: 'outside' }, first, 0)).toBe(theme.palette.text);
});

test('a legend of many names runs on in rows, and the plot makes room for them', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `第${at + 1}系列`, values: ['1', '2'] }));
  const few = draw('column', ['2019', '2020'], rows(2));
  const many = draw('column', ['2019', '2020'], rows(20));
  const lines = (spec: ChartSpec) => Math.ceil(spec.series.length / spec.legendColumns);
  expect([lines(few), lines(many)]).toEqual([1, 2]);
  // In letters of their own size, as those of many names are smaller, and less the room of values, which two series print.
  const printed = (spec: ChartSpec) => (spec.series.some(({ labels }) => labels) ? 0.8 : 0);
  const above = (spec: ChartSpec) => (spec.plot.y - frame.y) / spec.labelSize - printed(spec);
  expect(above(many)).toBeGreaterThan(above(few) + 1.4);
  expect(many.plot.y + many.plot.height).toBeLessThanOrEqual(frame.y + frame.height);
});

test('values stand in the parts of a stack only where each has room for its own', () => {
  const rows = (smallest: string) => [
    { name: '甲', values: [smallest, '40'] },
    { name: '乙', values: ['60', '60'] },
  ];
  for (const kind of ['stacked-column', 'stacked-bar', 'percent-stacked-column'] as const) {
    expect(draw(kind, ['东湖区', '西山县'], rows('40')).labelPosition).toBe('inside');
    const crowded = draw(kind, ['东湖区', '西山县'], rows('1'));
    expect(crowded.labelPosition).toBe('none');
    expect(crowded.valueAxis?.visible).toBe(true);
    expect(draw(kind, ['东湖区', '西山县'], rows('0')).labelPosition).toBe('inside');
  }
});
