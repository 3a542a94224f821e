import { describe, expect, test } from 'vitest';
import type { Block, ChartBlock, KeyFiguresBlock, Slide, TemplateId } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import {
  areasBasis,
  basisOf,
  chartData,
  firstBasis,
  seriesOf,
  timeBasis,
} from '#renderer/commands/inserting/chart-basis.ts';
import { chooseSlot, mostCards } from '#renderer/commands/inserting/choose-slot.ts';
import { makeCard } from '#renderer/commands/inserting/make-card.ts';
import { chartHeading, makeChart, withKind } from '#renderer/commands/inserting/make-chart.ts';
import {
  addableFacets,
  withFacet,
  withIndicator,
  withoutSeries,
  withSeriesAt,
} from '#renderer/commands/inserting/chart-series.ts';
import { makeTable } from '#renderer/commands/inserting/make-table.ts';

/** Shapes only: synthetic ids and values, no statistic is claimed. */
function observation(id: string, change: Partial<ObservationSnapshot> = {}): ObservationSnapshot {
  return {
    id,
    vintage: 1,
    indicatorId: 'indicator',
    indicatorName: '指标',
    shortName: '指标',
    topic: 'overview',
    area: { code: 'A', name: '甲市', shortName: '甲' },
    period: '2020',
    periodBasis: 'printed',
    value: '1',
    unit: '个',
    qualifier: 'exact',
    status: 'normal',
    polarity: 'neutral',
    growth: null,
    change: null,
    ranks: [],
    note: '',
    salience: 'normal',
    source: { id: 's', title: '', publisher: '', datePublished: '', url: '' },
    quotation: { text: '', start: -1, end: -1, location: '' },
    ...change,
  };
}
const area = (code: string, name: string) => ({ code, name, shortName: name.slice(0, 1) });
const years = (code: string, name: string, ...periods: string[]) =>
  periods.map((period, index) =>
    observation(`${code}-${period}`, { area: area(code, name), period, value: String(index + 1) }),
  );

const chart: Block = {
  kind: 'chart',
  id: 'c',
  chart: 'column',
  heading: '',
  categories: [],
  series: [],
  highlight: null,
  labels: true,
};
const cards = (count: number): KeyFiguresBlock => ({
  kind: 'key-figures',
  id: 'k',
  cards: Array.from({ length: count }, (_, index) => ({ observationId: `${index}`, show: [] })),
});
const slide = (template: TemplateId, blocks: Slide['blocks'] = {}): Slide => ({
  id: 'slide',
  template,
  title: [],
  blocks,
  notes: '',
  hidden: false,
});

describe('the slot for a new block', () => {
  test('is the selected one when it is empty and takes it', () => {
    expect(chooseSlot(slide('two-charts'), 'right', 'chart')).toEqual({ slot: 'right', adds: false });
    expect(chooseSlot(slide('chart-cards'), 'figures', 'chart')).toEqual({ slot: 'chart', adds: false });
  });
  test('for a card is beside the other cards, until they are many', () => {
    expect(chooseSlot(slide('two-charts', { right: cards(2) }), null, 'key-figures')).toEqual({
      slot: 'right',
      adds: true,
    });
    expect(chooseSlot(slide('key-figures', { figures: cards(mostCards) }), 'figures', 'key-figures')).toBe(null);
  });
  test('never takes over what is there while another is free', () => {
    expect(chooseSlot(slide('two-charts', { left: chart }), 'left', 'chart')).toEqual({ slot: 'right', adds: false });
  });
  test('replaces only the same kind, selected, on a full slide', () => {
    const full = slide('two-charts', { left: chart, right: chart });
    expect(chooseSlot(full, 'left', 'chart')).toEqual({ slot: 'left', adds: false });
    expect(chooseSlot(full, null, 'chart')).toBe(null);
    expect(chooseSlot(full, 'left', 'key-figures')).toBe(null);
    expect(chooseSlot(slide('cover'), null, 'chart')).toBe(null);
  });
});

describe('what a chart compares', () => {
  const many = [...years('A', '甲市', '2019', '2018', '2020'), ...years('B', '乙市', '2020', '2019')];

  test("starts with the deck's area over time, else the longest series, else areas", () => {
    expect(firstBasis(many, 'A')).toEqual({ compare: 'time', area: 'A', facet: 'value', from: '2018', to: '2020' });
    expect(firstBasis(many, 'B')).toEqual({ compare: 'areas', period: '2020', facet: 'value' });
    expect(firstBasis(many, 'C')).toMatchObject({ compare: 'time', area: 'A' });
    expect(firstBasis([observation('x', { value: null })], 'A')).toBe(null);
  });
  test('periods are in order, of one kind and one unit', () => {
    const mixed = [
      ...years('A', '甲市', '2020', '2019'),
      observation('quarter', { period: '2019-Q1' }),
      observation('other', { period: '2018', unit: '万个' }),
    ];
    expect(seriesOf(mixed, 'A', 'value').map(({ period }) => period)).toEqual(['2019', '2020']);
  });
  test('areas are ranked, and of the period most of them have', () => {
    const basis = areasBasis(
      [
        observation('a', { value: '1' }),
        observation('b', { area: area('B', '乙市'), value: '9' }),
        observation('c', { area: area('B', '乙市'), period: '2021' }),
      ],
      'value',
    );
    expect(basis).toEqual({ compare: 'areas', period: '2020', facet: 'value' });
    if (basis === null) return;
    expect(chartData(many, basis).categories).toEqual(['甲', '乙']);
  });
  test('one period is no series', () => {
    expect(timeBasis([observation('a')], 'value', 'A')).toBe(null);
  });
  test('is found again from the chart on the slide', () => {
    const basis = firstBasis(many, 'A');
    const made = basis === null ? null : makeChart(many, basis, 'zh-CN', { id: 'c' });
    const snapshots = Object.fromEntries((made?.snapshots ?? []).map((each) => [each.id, each]));
    expect(made === null ? null : basisOf(made.block, snapshots)).toEqual({
      indicatorId: 'indicator',
      basis,
      also: [],
    });
  });
});

describe('a chart', () => {
  const three = years('A', '甲市', '2018', '2019', '2020');
  const basis = timeBasis(three, 'value', 'A');

  test('says who, what, when and in what unit, in the language of the deck', () => {
    expect(basis === null ? '' : chartHeading(three, basis, 'zh-CN')).toBe('甲市指标，2018—2020年（个）');
    expect(basis === null ? '' : chartHeading(three, basis, 'en')).toMatch(/^甲市: 指标, 2018–2020/);
  });
  test('keeps the kind wanted when it fits', () => {
    expect(basis === null ? null : makeChart(three, basis, 'zh-CN', { id: 'c', chart: 'line' })?.block.chart).toBe(
      'line',
    );
    expect(basis === null ? null : makeChart(three, basis, 'zh-CN', { id: 'c', chart: 'pie' })?.block.chart).not.toBe(
      'pie',
    );
  });
  test('draws its series as its kind does', () => {
    const block = {
      ...chart,
      series: [
        { name: '', mark: 'column', figures: [] },
        { name: '', mark: 'column', figures: [] },
      ],
    } as ChartBlock;
    expect(withKind(block, 'combo').series.map(({ mark }) => mark)).toEqual(['column', 'line']);
    expect(withKind(block, 'doughnut').series.map(({ mark }) => mark)).toEqual(['slice', 'slice']);
  });
});

test('a card shows what there is, and its period only where it is not that of the deck', () => {
  const growing = observation('a', { growth: { percent: '3.0', basis: '' } });
  expect(makeCard(growing, '2020').show).toEqual(['growth']);
  expect(makeCard(growing, '2021').show).toEqual(['growth', 'period']);
});

test('a table holds figures, never bare numbers; growth has a column where it is known', () => {
  const made = makeTable(
    [observation('a', { period: '2019' }), observation('b', { growth: { percent: '3.0', basis: '' } })],
    'zh-CN',
    't',
  );
  expect(made?.block.header).toEqual(['地区', '时间', '数值', '增速']);
  expect(
    made?.block.rows.map((row) =>
      row
        .slice(2)
        .flat()
        .map((run) => run.kind),
    ),
  ).toEqual([['figure', 'figure'], ['figure']]);
  expect(makeTable([], 'zh-CN', 't')).toBe(null);
});

describe('series of a chart', () => {
  const grown = years('A', '甲市', '2018', '2019', '2020').map((each, index) =>
    index === 0 ? each : { ...each, growth: { percent: `${index}.5`, basis: '比上年' } },
  );
  const byId = Object.fromEntries(grown.map((each) => [each.id, each]));
  const basis = { compare: 'time', area: 'A', facet: 'value', from: '2018', to: '2020' } as const;
  const block = makeChart(grown, basis, 'zh-CN', { id: 'c' })?.block;
  if (block === undefined) throw new Error('no chart');

  test('published growth joins as a line with an axis of its own; what was not published is a gap', () => {
    expect(addableFacets(block, byId)).toEqual(['growth']);
    const both = withFacet(block, byId, 'growth', 'zh-CN');
    expect(both.chart).toBe('combo');
    expect(both.series[1]).toEqual({
      name: '比上年增长',
      mark: 'line',
      figures: [null, ...['A-2019', 'A-2020'].map((observationId) => ({ observationId, facet: 'growth' }))],
    });
    expect(addableFacets(both, byId)).toEqual([]);
    // The chart still knows its basis, so that its periods can be changed.
    expect(basisOf(both, byId)).toEqual({ indicatorId: 'indicator', basis, also: ['growth'] });
  });

  test('a series that goes leaves a kind that fits; the last one stays', () => {
    const one = withoutSeries(withFacet(block, byId, 'growth', 'zh-CN'), 1, byId);
    expect(one.series).toHaveLength(1);
    expect(one.chart).toBe('column');
    expect(withoutSeries(one, 0, byId)).toBe(one);
  });

  test('the series that leads stays the same when others come, go or change places', () => {
    const two = { ...withFacet(block, byId, 'growth', 'zh-CN'), lead: 1 };
    expect(withSeriesAt(two, 1, 0)).toMatchObject({
      lead: 0,
      series: [two.series[1], two.series[0]].map((each) => ({ name: each?.name })),
    });
    expect(withoutSeries(two, 0, byId).lead).toBe(0);
    expect(withoutSeries(two, 1, byId).lead).toBeUndefined();
  });

  test('another indicator joins where it has the same periods and areas', () => {
    const other = ['2019', '2020', '2021'].map((period) =>
      observation(`other-${period}`, {
        indicatorId: 'other',
        shortName: '另一项',
        period,
        area: area('A', '甲市'),
        value: '7',
      }),
    );
    const made = withIndicator(block, byId, other);
    expect(made?.block.series[1]?.figures.map((figure) => figure?.observationId ?? null)).toEqual([
      null,
      'other-2019',
      'other-2020',
    ]);
    expect(made?.snapshots.map(({ id }) => id)).toEqual(['other-2019', 'other-2020']);
    const elsewhere = other.map((each) => ({ ...each, area: area('B', '乙市') }));
    expect(withIndicator(block, byId, elsewhere)).toBeNull();
  });
});
