import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingChartKinds } from '#core/chart/choose.ts';
import { panelFrames } from '#core/chart/panel-frames.ts';
import { createPanels } from '#core/chart/panels.ts';
import type { ChartBlock, Deck } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { themeOf } from '#core/theme/themes.ts';
import { chartKindsDeck } from '#tests/pptx/chart-kinds-deck.ts';
import { syntheticSnapshot } from './snapshots.ts';

const frame = { x: 48, y: 124, width: 864, height: 330 };
type Row = { values: readonly (string | null)[]; changes?: (index: number) => Partial<ObservationSnapshot> };

function given(rows: readonly Row[], categories?: readonly string[]): { block: ChartBlock; deck: Deck } {
  const snapshots = rows.flatMap(({ values, changes }, at) =>
    values.map((value, index) => syntheticSnapshot(`${at}-${index}`, { value, ...changes?.(index) })),
  );
  const block: ChartBlock = {
    kind: 'chart',
    id: 'c',
    chart: 'small-multiples',
    heading: '',
    categories: categories ?? (rows[0]?.values ?? []).map((_, index) => `${2013 + index}`),
    series: rows.map(({ values }, at) => ({
      name: `系列${at}`,
      mark: 'line',
      figures: values.map((_, index) => ({ observationId: `${at}-${index}`, facet: 'value' })),
    })),
    highlight: null,
    labels: true,
  };
  const known = Object.fromEntries(snapshots.map((each) => [each.id, each]));
  return { block, deck: { ...chartKindsDeck(), snapshots: known } };
}

function panelsOf(rows: readonly Row[], categories?: readonly string[]) {
  const { block, deck } = given(rows, categories);
  return createPanels(block, frame, { deck, theme: themeOf('danxia'), measurer: tableMeasurer }).panels;
}

const courses: readonly Row[] = [
  { values: ['10.0', '12.0', '15.0', '19.0'] },
  { values: ['40.0', null, '35.0', '33.0'] },
  { values: ['80.0', '82.0', '81.0', '90.0'] },
];

test('each series has a chart of its own, all on one scale and printed alike', () => {
  const panels = panelsOf(courses);
  expect(panels?.map(({ name }) => name)).toEqual(['系列0', '系列1', '系列2']);
  const specs = panels?.flatMap(({ spec }) => spec ?? []) ?? [];
  expect(specs.map(({ series }) => series.map(({ points }) => points.map(({ value }) => value)))).toEqual(
    courses.map(({ values }) => [values.map((value) => (value === null ? null : Number(value)))]),
  );
  const alike = specs.map(({ valueAxis, labelPosition, labelSize, legend, plot }) => [
    valueAxis?.min,
    valueAxis?.max,
    labelPosition,
    labelSize,
    legend,
    plot.width,
    plot.height,
  ]);
  expect(new Set(alike.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(alike[0]?.slice(0, 3)).toEqual([0, 100, 'above']);
});

test('one chart whose values have no room makes all of them read off the axis', () => {
  const long = (value: string): Row => ({ values: Array.from({ length: 6 }, () => value) });
  const rows = (first: string) => [first, '10.0', '12.0', '13.0', '9.0', '8.0', '7.0', '6.0'].map(long);
  const positions = (first: string) => new Set(panelsOf(rows(first))?.map(({ spec }) => spec?.labelPosition));
  expect(positions('11.0')).toEqual(new Set(['above']));
  expect(positions('12345678.90')).toEqual(new Set(['none']));
});

test('a series without figures keeps its place, and units are not mixed', () => {
  const none: Row = { values: [null, null, null, null] };
  expect(panelsOf([...courses, none])?.map(({ spec }) => spec === null)).toEqual([false, false, false, true]);
  expect(panelsOf([none, none, none])).toBeNull();
  const other: Row = { values: ['1', '2', '3', '4'], changes: () => ({ unit: '万人' }) };
  expect(panelsOf([...courses, other])).toBeNull();
});

test('the heading says where a line begins again, and what is no time is no line', () => {
  const broken: Row = {
    values: ['1', '2', '3', '4'],
    changes: (index) => (index === 2 ? { status: 'break' } : {}),
  };
  const notes = panelsOf([...courses, broken])?.map(({ note }) => note);
  expect(notes).toEqual(['', '', '', '（2015年起新口径）']);
  const marks = panelsOf(courses, ['甲', '乙', '丙', '丁'])?.flatMap(({ spec }) => spec?.series ?? []);
  expect(new Set(marks?.map(({ mark }) => mark))).toEqual(new Set(['column']));
});

test('places of any number of charts lie in their frame and do not touch', () => {
  const anyFrame = fc.record({
    x: fc.constant(48),
    y: fc.constant(124),
    width: fc.integer({ min: 240, max: 864 }),
    height: fc.integer({ min: 160, max: 380 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), anyFrame, (count, whole) => {
      const places = panelFrames(count, whole);
      expect(places).toHaveLength(count);
      const cells = places.map(({ heading, frame: chart }) => {
        expect(heading.y + heading.height).toBeCloseTo(chart.y, 6);
        return { x: chart.x, y: heading.y, width: chart.width, height: heading.height + chart.height };
      });
      for (const [at, cell] of cells.entries()) {
        expect(cell.x).toBeGreaterThanOrEqual(whole.x);
        expect(cell.y).toBeGreaterThanOrEqual(whole.y);
        expect(cell.x + cell.width).toBeLessThanOrEqual(whole.x + whole.width + 1e-6);
        expect(cell.y + cell.height).toBeLessThanOrEqual(whole.y + whole.height + 1e-6);
        for (const other of cells.slice(at + 1))
          expect(
            cell.x + cell.width <= other.x ||
              other.x + other.width <= cell.x ||
              cell.y + cell.height <= other.y ||
              other.y + other.height <= cell.y,
          ).toBe(true);
      }
    }),
    { seed: 20204, numRuns: 300 },
  );
});

test('grids are as wide as charts are read best in, and a slide says so of one that is left too small', () => {
  const rowsOf = (count: number) => new Set(panelFrames(count, frame).map(({ heading }) => heading.y)).size;
  expect([3, 6, 9, 12].map(rowsOf)).toEqual([1, 2, 2, 3]);
  const slide = (count: number) => {
    const { block, deck } = given(Array.from({ length: count }, () => courses[0] as Row));
    const page = {
      id: 's',
      template: 'two-charts' as const,
      title: [{ kind: 'words' as const, text: '示例' }],
      blocks: { left: block, right: { ...block, id: 'd' } },
      notes: '',
      hidden: false,
    };
    return layoutDeck({ ...deck, sections: [{ id: 'a', name: '', slides: [page] }] });
  };
  expect(slide(6).problems).toEqual([]);
  expect(slide(30).problems.map(({ code }) => code)).toContain('overflow');
  const huge = { ...courses[0], values: ['99999999999.99', '-99999999999.99', '1.00', '2.00'] };
  const panels = panelsOf(Array.from({ length: 30 }, () => huge));
  for (const { frame: place, spec } of panels ?? []) {
    expect(spec?.plot.x).toBeGreaterThanOrEqual(place.x);
    expect(spec?.plot.width).toBeGreaterThan(place.width / 2);
    expect(spec?.valueAxis).toMatchObject({ visible: false, gridlines: true });
  }
  const charts = slide(6).scenes[0]?.nodes.filter(({ kind }) => kind === 'chart') ?? [];
  expect(charts.map(({ figures }) => figures.length)).toEqual(Array.from({ length: 12 }, () => 4));
  expect(new Set(charts.map(({ alt }) => alt?.slice(0, 8))).size).toBe(6);
});

test('they are for three to nine courses, and come first where lines would tangle', () => {
  const course = (at: number): Row => ({
    values: ['1', '2', '4', '8', '16', '32'].map((each) => `${Number(each) + at}`),
  });
  const choices = (count: number, categories?: readonly string[]) => {
    const { block, deck } = given(
      Array.from({ length: count }, (_, at) => course(at)),
      categories,
    );
    const found = fittingChartKinds(block, deck.snapshots);
    return { first: found[0]?.kind, own: found.find(({ kind }) => kind === 'small-multiples') };
  };
  expect(choices(2).own).toMatchObject({ fits: false });
  expect(choices(3).own?.fits).toBe(true);
  expect(choices(3).first).not.toBe('small-multiples');
  expect(choices(6).first).toBe('small-multiples');
  expect(choices(6).own?.reason.zh).toContain('小图');
  expect(choices(10).own?.reason.zh).toContain('9');
  expect(choices(6, ['甲', '乙', '丙', '丁', '戊', '己']).own?.reason.zh).toContain('时间');
});
