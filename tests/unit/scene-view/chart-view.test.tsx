import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type ChartSpec, nameLeading } from '#core/scene/chart-spec.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';
import { chartNode, chartSpec, dark, pale, red, sceneOf, series } from './nodes.ts';

const draw = (spec: ChartSpec) =>
  renderToStaticMarkup(<SceneView scene={sceneOf(chartNode(spec))} assetUrl={() => ''} />);
const texts = (html: string) => [...html.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test('a chart is named for screen readers and drawn in one pass', () => {
  const html = draw(chartSpec());
  expect(html).toContain('data-slot="chart" data-block="block" role="img" aria-label="四类的数量"');
  expect(html.match(/recharts-rectangle/g)).toHaveLength(3);
});

test('bars know their figures; a missing value has no bar and no label', () => {
  const html = draw(chartSpec());
  expect(html).toMatch(/<path data-observation="observation-4"|data-observation="observation-4" data-facet="value"/);
  expect(texts(html)).toEqual(['-2', '0', '2', '4', '6', '个', '甲', '乙', '丙', '丁', '4', '2', '-1']);
});

test('values are labelled as their source printed them', () => {
  const [first] = [series([4, 2])];
  if (first === undefined) throw new Error('no series');
  const points = first.points.map((point) => ({ ...point, text: '4.00' }));
  expect(texts(draw(chartSpec({ series: [{ ...first, points }], categories: ['甲', '乙'] })))).toContain('4.00');
});

test('a line is broken where a value is missing, and dashed where it is a target', () => {
  const html = draw(chartSpec({ kind: 'line', series: [series([1, 2, null, 3], { mark: 'line', dashed: true })] }));
  const path = /recharts-curve"[^>]*d="([^"]*)"|d="([^"]*)"[^>]*recharts-curve/.exec(html);
  expect((path?.[1] ?? path?.[2] ?? '').match(/M/g)).toHaveLength(2);
  expect(html).toContain('stroke-dasharray="9 6.75"');
  expect(html).not.toContain('<circle');
  const solid = draw(chartSpec({ kind: 'line', series: [series([1, 2, null, 3], { mark: 'line' })] }));
  expect(solid.match(/<circle/g)).toHaveLength(3);
});

test('points that differ have their own colours', () => {
  const html = draw(chartSpec({ series: [series([4, 3, 2, 1], { pointColours: [red, pale, pale, pale] })] }));
  expect(html.match(/fill="#B8412A"/g)).toHaveLength(1);
  expect(html.match(/<path[^>]*fill="#F6EEE6"/g)).toHaveLength(3);
});

test('a highlighted corner of a radar chart has its own colour, as in the PPTX', () => {
  const outline = series([4, 3, 2, 1], { mark: 'line', pointColours: [red, pale, pale, pale] });
  const html = draw(chartSpec({ kind: 'radar', form: 'radar', series: [outline] }));
  expect(html.match(/<circle[^>]*fill="#B8412A"/g)).toHaveLength(1);
  expect(html.match(/<circle[^>]*fill="#F6EEE6"/g)).toHaveLength(3);
});

test('labels inside marks can be read on their colour', () => {
  const inside = { kind: 'stacked-column' as const, stacking: 'sum' as const, labelPosition: 'inside' as const };
  expect(draw(chartSpec({ ...inside, series: [series([4, 2, 2, 1], { colour: dark })] }))).toMatch(
    /<text[^>]*fill="#FFFFFF"[^>]*data-observation="observation-4"/,
  );
  expect(draw(chartSpec({ ...inside, series: [series([4, 2, 2, 1], { colour: pale })] }))).toMatch(
    /<text[^>]*fill="#2B211D"[^>]*data-observation="observation-4"/,
  );
});

test('an axis that is not visible has no ticks, and says its unit', () => {
  const { valueAxis } = chartSpec();
  if (valueAxis === null) throw new Error('no axis');
  const html = draw(chartSpec({ valueAxis: { ...valueAxis, visible: false, gridlines: false } }));
  expect(texts(html)).toEqual(['个', '甲', '乙', '丙', '丁', '4', '2', '-1']);
  expect(html.match(/<line/g)).toHaveLength(1);
});

test('every nth category is named where the spec says so', () => {
  const names = [['甲'], ['乙'], ['丙'], ['丁']];
  expect(texts(draw(chartSpec({ categoryAxis: { visible: true, labelEvery: 2, names } })))).not.toContain('乙');
});

test('a name of several lines is written below the axis line by line, a name without room is not', () => {
  const names = [['甲一', '甲二'], [], ['丙'], ['丁']];
  const html = draw(chartSpec({ categoryAxis: { visible: true, labelEvery: 1, names } }));
  expect(texts(html)).toEqual(expect.arrayContaining(['甲一', '甲二', '丙', '丁']));
  expect(texts(html)).not.toContain('乙');
  const placeOf = (name: string) => Number(new RegExp(`y="([^"]+)"[^>]*>${name}<`).exec(html)?.[1]);
  expect(placeOf('甲二') - placeOf('甲一')).toBeCloseTo(12 * nameLeading, 3);
});

test('the legend names series, or the slices of a round chart that have a name', () => {
  const named = [series([1, 1, 1, 1], { name: '本年' }), series([2, 2, 2, 2], { name: '上年' })];
  expect(draw(chartSpec({ series: named, legend: 'top' }))).toMatch(/本年.*上年/);
  const round = chartSpec({
    kind: 'doughnut',
    form: 'doughnut',
    valueAxis: null,
    categoryAxis: null,
    categories: ['已完成', ''],
    series: [series([52, 48], { mark: 'slice', pointColours: [red, pale] })],
    legend: 'right',
  });
  expect(draw(round).match(/<rect/g)).toHaveLength(1);
  expect(draw(round).match(/recharts-sector/g)).toHaveLength(2);
});

test('bases and captions are not drawn; a caption prints its figure, a tick is a dash', () => {
  const caption = series([4], { mark: 'caption', points: [{ value: 4, text: '-2.5', figure: null }] });
  const floating = [series([2], { mark: 'base', labels: false }), series([2], { labels: false }), caption];
  const html = draw(chartSpec({ stacking: 'sum', series: floating, categories: ['甲'], labelPosition: 'above' }));
  expect(html.match(/recharts-rectangle/g)).toHaveLength(1);
  expect(texts(html).at(-1)).toBe('-2.5');
  const ticks = draw(chartSpec({ series: [series([3], { mark: 'tick' })], categories: ['甲'], tickSize: 20 }));
  expect(ticks).toMatch(/<rect[^>]*width="20"/);
});

test('a provisional column is an outline; the last label of a line between two times names it', () => {
  const html = draw(chartSpec({ series: [series([4, 3, 2, 1], { hollow: [false, false, false, true] })] }));
  expect(html.match(/stroke="#B8412A"/g)).toHaveLength(1);
  const slope = series([4, 2], { mark: 'line', name: '某县' });
  const ends = { labelPosition: 'ends' as const, series: [slope], categories: ['2015', '2020'] };
  expect(texts(draw(chartSpec(ends))).slice(-2)).toEqual(['4', '某县 2']);
});
