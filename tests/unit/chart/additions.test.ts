import { expect, test } from 'vitest';
import { createChartSpec } from '#core/chart/create-chart-spec.ts';
import { displayUnits, inUnit } from '#core/indicators/display-unit.ts';
import type { ChartBlock, Deck } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { themeOf } from '#core/theme/themes.ts';
import { chartKindsDeck } from '#tests/pptx/chart-kinds-deck.ts';
import { syntheticSnapshot } from './snapshots.ts';

const frame = { x: 48, y: 124, width: 556, height: 360 };
const years = ['2018', '2019', '2020'];

type Given = { values: readonly string[]; changes?: (index: number) => Partial<ObservationSnapshot> };

function drawn(changes: Partial<ChartBlock>, { values, changes: of = () => ({}) }: Given): ChartSpec {
  const snapshots = values.map((value, index) => syntheticSnapshot(`${index}`, { value, ...of(index) }));
  const goal = syntheticSnapshot('goal', { value: '400.00', period: '2025', status: 'plan' });
  const deck: Deck = {
    ...chartKindsDeck(),
    snapshots: Object.fromEntries([...snapshots, goal].map((each) => [each.id, each])),
  };
  const block: ChartBlock = {
    kind: 'chart',
    id: 'c',
    chart: 'column',
    heading: '',
    categories: years,
    series: [
      {
        name: '示例',
        mark: 'column',
        figures: years.map((_, index) => ({ observationId: `${index}`, facet: 'value' })),
      },
    ],
    highlight: null,
    labels: true,
    ...changes,
  };
  const { spec } = createChartSpec(block, frame, { deck, theme: themeOf('danxia'), measurer: tableMeasurer });
  if (spec === null) throw new Error('not drawn');
  return spec;
}

const given = { values: ['100.0', '200.0', '300.0'] };
const texts = (spec: ChartSpec, at = 0) => spec.series[at]?.points.map(({ text }) => text);

test('a display unit moves digits and drops none', () => {
  expect(inUnit('945500', '万元', '亿元')).toBe('94.5500');
  expect(inUnit('1,353.49', '亿元', '万元')).toBe('13534900');
  expect(inUnit('12', '万人', '亿元')).toBeNull();
  expect(displayUnits('万元')).toEqual(['元', '万元', '亿元', '万亿元']);
  expect(displayUnits('%')).toEqual([]);
  const spec = drawn({ displayUnit: '亿元' }, { ...given, changes: () => ({ unit: '万元' }) });
  expect(texts(spec)).toEqual(['0.01000', '0.02000', '0.03000']);
  expect(spec.valueAxis?.title).toBe('亿元');
});

test('a target line is a figure of the deck across all categories, named with its value', () => {
  const spec = drawn({ targetLine: { observationId: 'goal', facet: 'value' } }, given);
  const line = spec.series.at(-1);
  expect(line).toMatchObject({ name: '2025年目标 400.00', mark: 'line', dashed: true, labels: false });
  expect(line?.points.map(({ value }) => value)).toEqual([400, 400, 400]);
  expect(spec.valueAxis?.max).toBeGreaterThanOrEqual(400);
  expect(spec.legend).toBe('top');
  const absent = drawn({ targetLine: { observationId: 'absent', facet: 'value' } }, given);
  expect(absent.series).toHaveLength(1);
});

test('growth over columns is what was published, and nothing where nothing was', () => {
  const changes = (index: number) => (index === 1 ? { growth: { percent: '-3.0', basis: '比上年' } } : {});
  const captions = drawn({ growth: true }, { ...given, changes }).series.find(({ mark }) => mark === 'caption');
  expect(captions?.points.map(({ text }) => text)).toEqual([null, '▼3.0%', null]);
  expect(captions?.points[1]?.figure).toEqual({ observationId: '1', facet: 'growth' });
  expect(drawn({}, { ...given, changes }).series).toHaveLength(1);
});

test('a line ends where the definition changes, and begins again under a name that says so', () => {
  const changes = (index: number) => (index === 1 ? { status: 'break' as const } : {});
  const spec = drawn({ chart: 'line' }, { ...given, changes });
  expect(spec.series.map(({ name }) => name)).toEqual(['示例', '示例（新口径）']);
  expect([texts(spec, 0), texts(spec, 1)]).toEqual([
    ['100.0', null, null],
    [null, '200.0', '300.0'],
  ]);
});

test('notes stand over the plot, and a line leads from each to its point', () => {
  const { scenes } = layoutDeck(chartKindsDeck('danxia', ['column']));
  const nodes = scenes.flatMap((scene) => (scene.title === '附加 一' ? scene.nodes : []));
  const chart = nodes.find((node) => node.kind === 'chart');
  const notes = nodes.filter((node) => node.name === '批注');
  expect(notes).toHaveLength(2);
  if (chart?.kind !== 'chart') throw new Error('no chart');
  for (const { frame: box } of notes) {
    expect(box.y + box.height).toBeLessThanOrEqual(chart.spec.plot.y);
    expect(box.x).toBeGreaterThanOrEqual(chart.spec.plot.x);
    expect(box.x + box.width).toBeLessThanOrEqual(chart.spec.plot.x + chart.spec.plot.width + 0.01);
  }
});
