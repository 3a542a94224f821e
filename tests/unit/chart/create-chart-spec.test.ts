import { expect, test } from 'vitest';
import { createChartSpec } from '#core/chart/create-chart-spec.ts';
import type { ChartBlock, Deck } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { ChartKind, ChartSpec } from '#core/scene/chart-spec.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { themeOf } from '#core/theme/themes.ts';
import { syntheticSnapshot } from './snapshots.ts';

const frame = { x: 48, y: 124, width: 556, height: 360 };
const theme = themeOf('danxia');

function deckOf(snapshots: readonly ObservationSnapshot[]): Deck {
  return {
    id: 'deck',
    title: '',
    subtitle: '',
    organisation: '',
    date: '2021-04-12',
    area: { code: '999900', name: '示例市', shortName: '示例' },
    period: '2020',
    language: 'zh-CN',
    theme: 'danxia',
    upDown: 'red-up',
    sections: [],
    snapshots: Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, snapshot])),
    assets: {},
  };
}

function chart(kind: ChartKind, snapshots: readonly ObservationSnapshot[], changes: Partial<ChartBlock> = {}) {
  const block: ChartBlock = {
    kind: 'chart',
    id: 'chart',
    chart: kind,
    heading: '',
    categories: snapshots.map((snapshot) => snapshot.shortName),
    series: [
      {
        name: '数值',
        mark: 'column',
        figures: snapshots.map((snapshot) => ({ observationId: snapshot.id, facet: 'value' as const })),
      },
    ],
    highlight: null,
    labels: true,
    ...changes,
  };
  return createChartSpec(block, frame, { deck: deckOf(snapshots), theme, measurer: tableMeasurer });
}

function drawn(spec: ChartSpec | null): ChartSpec {
  if (spec === null) throw new Error('not drawn');
  return spec;
}

const values = (...texts: (string | null)[]) => texts.map((value, index) => syntheticSnapshot(`${index}`, { value }));

test('values are drawn as numbers and printed as their source has them', () => {
  const spec = drawn(chart('column', values('1353.49', '105.10')).spec);
  expect(spec.series[0]?.points.map((point) => point.value)).toEqual([1353.49, 105.1]);
  expect(spec.series[0]?.points.map((point) => point.text)).toEqual(['1353.49', '105.10']);
  expect(spec.series[0]?.numberFormat).toBe('0.00');
});

test('one category is highlighted, the others are soft', () => {
  const colours = drawn(chart('bar', values('3', '2', '1'), { highlight: 1 }).spec).series[0]?.pointColours;
  expect(colours?.map((colour) => colour.hex)).toEqual([
    theme.palette.accentSoft.hex,
    theme.palette.series[0]?.hex,
    theme.palette.accentSoft.hex,
  ]);
});

test('of several series one leads in the accent colour, the others are pale', () => {
  const snapshots = ['a', 'b', 'c'].map((id) => syntheticSnapshot(id, { period: '2020' }));
  const series = snapshots.map(({ id }) => ({
    name: id,
    mark: 'column' as const,
    figures: [{ observationId: id, facet: 'value' as const }],
  }));
  const coloursOf = (lead?: number) =>
    chart('column', snapshots, { categories: ['2020'], series, lead }).spec?.series.map(({ colour }) => colour);
  const { accent, accentSoft, textMuted } = theme.palette;
  expect(coloursOf(1)).toEqual([textMuted, accent, accentSoft]);
  expect(coloursOf()).toEqual(theme.palette.series.slice(0, 3));
  expect(coloursOf(7)).toEqual(coloursOf());
});

test('different units are not drawn on one axis; growth has a unit of its own', () => {
  const mixed = [syntheticSnapshot('a', { unit: '亿元' }), syntheticSnapshot('b', { unit: '个' })];
  expect(chart('column', mixed).spec).toBeNull();
  const grown = mixed.map((each) => ({ ...each, growth: { percent: '3.0', basis: '' } }));
  const figures = grown.map((each) => ({ observationId: each.id, facet: 'growth' as const }));
  expect(
    drawn(chart('column', grown, { series: [{ name: '增速', mark: 'column', figures }] }).spec).valueAxis?.title,
  ).toBe('%');
});

test('the unit stands on the axis unless the heading says it', () => {
  expect(drawn(chart('column', values('1', '2')).spec).valueAxis?.title).toBe('亿元');
  expect(drawn(chart('column', values('1', '2'), { heading: '示例，2020年（亿元）' }).spec).valueAxis?.title).toBe('');
});

test('a figure the deck lacks is a gap and is reported; nothing known is not drawn', () => {
  const [known] = values('5');
  if (known === undefined) throw new Error('no snapshot');
  const figures = [known.id, 'absent'].map((observationId) => ({ observationId, facet: 'value' as const }));
  const { spec, missing } = chart('column', [known], {
    categories: ['有', '无'],
    series: [{ name: '数值', mark: 'column', figures }],
  });
  expect(drawn(spec).series[0]?.points.map((point) => point.value)).toEqual([5, null]);
  expect(missing).toEqual([{ observationId: 'absent', facet: 'value' }]);
  expect(chart('column', values(null, null)).spec).toBeNull();
});

test('one share is drawn against its remainder, which is no figure', () => {
  const spec = drawn(chart('doughnut', [syntheticSnapshot('share', { value: '74.43', unit: '%' })]).spec);
  expect(spec.series[0]?.points).toEqual([
    { value: 74.43, text: '74.43', figure: { observationId: 'share', facet: 'value' } },
    { value: 25.57, text: null, figure: null },
  ]);
  expect(spec.series[0]?.pointColours?.at(-1)?.hex).toBe(theme.palette.rule.hex);
  expect(spec.legend).toBe('none');
});

test('long names make labels smaller, and none is left out', () => {
  const long = values('1', '2', '3', '4', '5', '6').map((each) => ({ ...each, shortName: '规模以上工业增加值' }));
  const spec = drawn(chart('column', long).spec);
  expect(spec.categoryAxis?.labelEvery).toBe(1);
  expect(spec.labelSize).toBeLessThan(13);
  const names = long.map((each) => ({ ...each, shortName: '市区空气质量优良天数比例及省考以上断面水质' }));
  const bars = drawn(chart('bar', names).spec);
  expect(bars.plot.x - frame.x).toBeLessThanOrEqual(frame.width * 0.42);
  const widest = tableMeasurer.width(names[0]?.shortName ?? '', {
    typeface: 'body',
    size: bars.labelSize,
    bold: false,
  });
  expect(widest + 8).toBeLessThanOrEqual(bars.plot.x - frame.x);
});

test('values that would overlap give way to the axis', () => {
  const years = Array.from({ length: 12 }, (_, index) =>
    syntheticSnapshot(`${index}`, { value: `${1_034_867 + index}.6`, shortName: `${2009 + index}` }),
  );
  const spec = drawn(chart('column', years).spec);
  expect(spec.labelPosition).toBe('none');
  expect(spec.valueAxis?.visible).toBe(true);
  expect(spec.valueAxis?.min).toBe(0);
});
