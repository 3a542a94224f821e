import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type ChartKind, chartKinds } from '#core/scene/chart-spec.ts';
import { child, descendants, type Document, type Element } from './xml.ts';
import { chartKindsDeck, towns } from './chart-kinds-deck.ts';
import { exportDeck } from './export-deck.ts';
import { pagesInLibreOffice, schemaErrors } from './judges.ts';
import { readPptx } from './read-pptx.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'danxia-chart-kinds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The chart part of the first slide of each kind: the one whose data fit. */
async function chartParts(): Promise<(kind: ChartKind) => Document> {
  const { bytes } = await exportDeck(chartKindsDeck());
  const read = readPptx(bytes);
  return (kind) => read.xml(read.slides[chartKinds.indexOf(kind) * 3]?.charts[0]?.part ?? '');
}

const parts = await chartParts();
const value = (element: Element | undefined) => element?.getAttribute('val');
const seriesOf = (part: Document) => descendants(part, 'c:ser');
const labelTexts = (part: Document) => descendants(part, 'c:dLbl').flatMap((each) => descendants(each, 'a:t'));

test('every kind, with data that fit and data that are hard, is valid and opens in LibreOffice', async () => {
  for (const theme of ['danxia', 'zhengwu'] as const) {
    const { bytes, scenes } = await exportDeck(chartKindsDeck(theme));
    const file = path.join(folder, `${theme}.pptx`);
    writeFileSync(file, bytes);
    expect(schemaErrors(file) ?? '').toBe('');
    const pages = pagesInLibreOffice(file, folder);
    if (pages !== null) expect(pages).toBe(scenes.length);
  }
});

test('cache and workbook hold what the scene draws, whatever the kind', async () => {
  const { bytes, scenes } = await exportDeck(chartKindsDeck());
  const read = readPptx(bytes);
  scenes.forEach((scene, at) => {
    const specs = scene.nodes.flatMap((node) => (node.kind === 'chart' ? [node.spec] : []));
    const drawn = specs.map((spec) =>
      Object.fromEntries(spec.series.map((each) => [each.name, each.points.map((point) => point.value)])),
    );
    const charts = read.slides[at]?.charts ?? [];
    expect(charts.map((chart) => Object.fromEntries(chart.series.map((each) => [each.name, each.values])))).toEqual(
      drawn,
    );
    charts.forEach((chart, index) => {
      const cells = specs[index]?.series.map((each, column) => [
        each.name,
        chart.workbook.slice(1).map((row) => (typeof row[column + 1] === 'number' ? row[column + 1] : null)),
      ]);
      expect(Object.fromEntries(cells ?? [])).toEqual(drawn[index]);
    });
  });
});

test('a chart is in the language of its deck', async () => {
  for (const [language, tag] of [
    ['en', 'en-US'],
    ['zh-CN', 'zh-CN'],
  ] as const) {
    const read = readPptx((await exportDeck({ ...chartKindsDeck(), language })).bytes);
    for (const part of read.slides.flatMap(({ charts }) => charts.map((chart) => read.xml(chart.part)))) {
      expect(descendants(part, 'c:lang').map(value)).toEqual([tag]);
      const texts = [...descendants(part, 'a:rPr'), ...descendants(part, 'a:endParaRPr')];
      expect(new Set(texts.map((each) => each.getAttribute('lang')))).toEqual(new Set([tag]));
    }
  }
});

test('whole columns in percent stay native, with an axis of shares', () => {
  const part = parts('percent-stacked-column');
  expect(value(descendants(part, 'c:grouping')[0])).toBe('percentStacked');
  expect(value(descendants(part, 'c:overlap')[0])).toBe('100');
  const [axis] = descendants(part, 'c:valAx');
  expect(axis && descendants(axis, 'c:max').map(value)).toEqual(['1']);
});

test('a waterfall stands on a column that is not painted; its labels are the figures as printed', () => {
  const part = parts('waterfall');
  expect(value(descendants(part, 'c:grouping')[0])).toBe('stacked');
  const [base] = seriesOf(part);
  const shape = base === undefined ? null : child(base, 'c:spPr');
  expect(shape && child(shape, 'a:noFill')).not.toBeNull();
  expect(labelTexts(part).map((each) => each.textContent)).toEqual([
    '12.5',
    '30.2',
    '-18.4',
    '-40.6',
    '9.8',
    '15.1',
    '8.6',
  ]);
});

test('before and after is a line chart whose last labels name their lines', () => {
  const part = parts('before-after');
  expect(descendants(part, 'c:lineChart')).toHaveLength(1);
  for (const series of seriesOf(part)) {
    const labels = descendants(series, 'c:dLbl');
    expect(labels.map((each) => value(child(each, 'c:dLblPos') ?? undefined))).toEqual(['l', 'r']);
    expect(labels.map((each) => value(child(each, 'c:showSerName') ?? undefined))).toEqual(['0', '1']);
  }
});

test('targets are dashes of a line chart without a line, over the columns', () => {
  const part = parts('target');
  expect(descendants(part, 'c:barChart')).toHaveLength(1);
  const [lines] = descendants(part, 'c:lineChart');
  expect(lines && descendants(lines, 'c:symbol').map(value)).toEqual(['dash']);
});

test('a total and its growth have an axis each, and their values print as their source has them', () => {
  const part = parts('combo');
  expect(descendants(part, 'c:valAx').map((axis) => value(child(axis, 'c:axPos') ?? undefined))).toEqual(['l', 'r']);
  const [bars] = descendants(part, 'c:barChart');
  const [lines] = descendants(part, 'c:lineChart');
  const axesOf = (chart: Element | undefined) => (chart === undefined ? [] : descendants(chart, 'c:axId').map(value));
  expect(axesOf(bars)).toHaveLength(2);
  expect(axesOf(lines).filter((id) => axesOf(bars).includes(id))).toEqual([]);
  const formats = seriesOf(part).map((series) => descendants(series, 'c:formatCode')[0]?.textContent);
  expect(formats).toEqual(['0.00', '0.0']);
});

test('an axis says its unit where no heading does', async () => {
  const { bytes } = await exportDeck(chartKindsDeck('danxia', ['combo']));
  const read = readPptx(bytes);
  const slide = read.slides.find(({ title }) => title === 'combo 两轴 2');
  const part = read.xml(slide?.charts[1]?.part ?? '');
  const titles = descendants(part, 'c:valAx').map((axis) => descendants(axis, 'a:t').map((each) => each.textContent));
  expect(titles).toEqual([['万人'], ['%']]);
});

test('each item of a scatter chart is a point with its name, and one that lacks a measure has none', () => {
  const points = seriesOf(parts('scatter'));
  expect(points).toHaveLength(9);
  expect(points.flatMap((each) => descendants(each, 'c:xVal'))).toHaveLength(9);
  const named = points.filter((each) => descendants(each, 'c:showSerName').map(value).includes('1'));
  expect(named.length).toBeGreaterThan(5);
  const part = parts('bubble');
  expect(descendants(part, 'c:bubbleSize')).toHaveLength(9);
  expect(descendants(part, 'c:valAx').map((axis) => value(child(axis, 'c:axPos') ?? undefined))).toEqual(['b', 'l']);
  const titles = descendants(part, 'c:valAx').flatMap((axis) =>
    descendants(axis, 'a:t').map((each) => each.textContent),
  );
  expect(titles).toEqual(['人均生产总值（元）；面积：常住人口（万人）', '城镇化率（%）']);
});

test('a radar chart is native, with an axis from nought', () => {
  const part = parts('radar');
  expect(descendants(part, 'c:radarChart')).toHaveLength(1);
  expect(descendants(part, 'c:valAx').flatMap((axis) => descendants(axis, 'c:min').map(value))).toEqual(['0']);
});

test('a provisional figure is an outline, and no other is', () => {
  const points = descendants(parts('column'), 'c:dPt');
  expect(points.map((each) => value(child(each, 'c:idx') ?? undefined))).toEqual(['4']);
  expect(points.flatMap((each) => descendants(each, 'a:ln'))).toHaveLength(1);
});

test('small multiples are native charts side by side, each with its workbook and an alternative text, on one scale', async () => {
  const { bytes } = await exportDeck(chartKindsDeck('danxia', ['small-multiples']));
  const read = readPptx(bytes);
  const charts = read.slides[0]?.charts ?? [];
  expect(charts.map(({ series }) => series[0]?.name)).toEqual(towns.slice(0, 6));
  expect(charts.map(({ workbook }) => workbook[0]?.[1])).toEqual(charts.map(({ series }) => series[0]?.name));
  const drawn = charts.map((chart) => read.xml(chart.part));
  for (const part of drawn) {
    expect(descendants(part, 'c:lineChart')).toHaveLength(1);
    expect(descendants(part, 'c:legend')).toHaveLength(0);
  }
  const scales = drawn.map((part) =>
    descendants(part, 'c:valAx').flatMap((axis) =>
      (['c:min', 'c:max'] as const).map((end) => descendants(axis, end).map(value)),
    ),
  );
  expect(new Set(scales.map((each) => JSON.stringify(each))).size).toBe(1);
  const slide = read.xml('ppt/slides/slide1.xml');
  const alternatives = descendants(slide, 'p:graphicFrame').map(
    (each) => descendants(each, 'p:cNvPr')[0]?.getAttribute('descr') ?? '',
  );
  expect(alternatives).toHaveLength(6);
  for (const [at, { series }] of charts.entries()) expect(alternatives[at]).toContain(series[0]?.name ?? '-');
});
