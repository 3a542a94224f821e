import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import {
  child,
  childrenOf,
  type Document,
  descendants,
  type Element,
  element,
  isNamed,
  type QualifiedName,
  remove,
} from '../package/xml.ts';
import { chartLabels } from './chart-labels.ts';
import { isLine, splitLines } from './chart-lines.ts';
import { seriesMarks } from './chart-marks.ts';

/**
 * Makes a chart of PptxGenJS valid against the OOXML schema and equal to its spec: only declared axes, grouping, order of
 * children, gaps without points, labels by series, East Asian fonts, language. See CT_BarSer, CT_LineSer … in ECMA-376 §21.2.
 */
export function mendChart(document: Document, spec: ChartSpec): void {
  const [plotArea] = descendants(document, 'c:plotArea');
  if (plotArea === undefined) return;
  splitLines(document, plotArea, spec);
  keepDeclaredAxes(plotArea);
  for (const chart of childrenOf(plotArea).filter((each) => each.localName?.endsWith('Chart')))
    mendChartType(document, chart, spec);
  for (const axis of descendants(plotArea, 'c:catAx')) mendCategoryAxis(axis, spec);
  if (spec.form === 'horizontal') for (const axis of descendants(plotArea, 'c:valAx')) mendValueAxisBelow(axis);
  for (const point of descendants(document, 'c:pt')) {
    if ((child(point, 'c:v')?.textContent ?? '') === '') remove(point);
  }
  if (spec.legend === 'right') mendLegendBeside(document, plotArea, spec);
  for (const format of descendants(document, 'c:formatCode')) format.textContent = spec.labelFormat;
  fonts(document);
  languages(document);
}

const seriesOrder: readonly QualifiedName[] = [
  'c:idx',
  'c:order',
  'c:tx',
  'c:spPr',
  'c:invertIfNegative',
  'c:explosion',
  'c:marker',
  'c:dPt',
  'c:dLbls',
  'c:cat',
  'c:val',
  'c:smooth',
];
const chartOrder: readonly QualifiedName[] = [
  'c:barDir',
  'c:grouping',
  'c:varyColors',
  'c:ser',
  'c:dLbls',
  'c:gapWidth',
  'c:overlap',
  'c:marker',
  'c:firstSliceAng',
  'c:holeSize',
  'c:axId',
];
const categoryAxisOrder: readonly QualifiedName[] = [
  'c:axId',
  'c:scaling',
  'c:delete',
  'c:axPos',
  'c:majorGridlines',
  'c:title',
  'c:numFmt',
  'c:majorTickMark',
  'c:minorTickMark',
  'c:tickLblPos',
  'c:spPr',
  'c:txPr',
  'c:crossAx',
  'c:crosses',
  'c:auto',
  'c:lblAlgn',
  'c:lblOffset',
  'c:tickLblSkip',
  'c:noMultiLvlLbl',
];

/** Names stand at the plot's edge, also beside bars that reach below zero. */
function mendCategoryAxis(axis: Element, spec: ChartSpec): void {
  child(axis, 'c:tickLblPos')?.setAttribute('val', 'low');
  // LibreOffice knows no interval of names. It leaves out those that would overlap if they are turned, so they are
  // turned by as little as can be said; otherwise it turns all upright, or breaks them into characters.
  if ((spec.categoryAxis?.labelEvery ?? 1) > 1)
    for (const body of descendants(axis, 'a:bodyPr')) body.setAttribute('rot', '1');
  orderChildren(axis, categoryAxisOrder);
}

/** The first bar is on top, so the value axis belongs at the end of the category axis. */
function mendValueAxisBelow(axis: Element): void {
  child(axis, 'c:crosses')?.setAttribute('val', 'max');
  child(axis, 'c:tickLblPos')?.setAttribute('val', 'nextTo');
}

/** Beside the plot, not at the frame's edge: where the screen has it. */
function mendLegendBeside(document: Document, plotArea: Element, spec: ChartSpec): void {
  const [legend] = descendants(document, 'c:legend');
  if (legend === undefined) return;
  // Shares of the chart's frame, as the plot's.
  const share = (name: 'c:x' | 'c:w' | 'c:h') => Number(descendants(plotArea, name)[0]?.getAttribute('val') ?? 0);
  const names = spec.categories.filter((name) => name !== '');
  // As wide as the longest name and no wider: in a wider legend LibreOffice puts names side by side.
  const longest = Math.max(
    0,
    ...names.map((name) => [...name].reduce((sum, each) => sum + (each < '⺀' ? 0.56 : 1), 0)),
  );
  const width = (spec.labelSize * (longest + 2.5) * share('c:w')) / spec.plot.width;
  const left = Math.min(0.95, share('c:x') + share('c:w') * (1 + spec.labelSize / spec.plot.width));
  const height = Math.min(1, (names.length * spec.labelSize * 1.9 * share('c:h')) / spec.plot.height);
  const value = (name: 'c:x' | 'c:y' | 'c:w' | 'c:h', number: number) =>
    element(document, name, { val: Number(number.toFixed(5)) });
  const layout = element(document, 'c:layout', {}, [
    element(document, 'c:manualLayout', {}, [
      element(document, 'c:xMode', { val: 'edge' }),
      element(document, 'c:yMode', { val: 'edge' }),
      value('c:x', left),
      value('c:y', (1 - height) / 2),
      value('c:w', Math.min(width, 1 - left)),
      value('c:h', height),
    ]),
  ]);
  const old = child(legend, 'c:layout');
  if (old !== null) remove(old);
  const position = child(legend, 'c:legendPos');
  legend.insertBefore(layout, position === null ? legend.firstChild : position.nextSibling);
}

function mendChartType(document: Document, chart: Element, spec: ChartSpec): void {
  const round = isNamed(chart, 'c:pieChart') || isNamed(chart, 'c:doughnutChart');
  if (!round && child(chart, 'c:grouping') === null)
    chart.appendChild(element(document, 'c:grouping', { val: 'standard' }));
  const labels = child(chart, 'c:dLbls');
  if (labels !== null) remove(labels);
  for (const series of childrenOf(chart).filter((each) => isNamed(each, 'c:ser'))) {
    const index = Number(child(series, 'c:idx')?.getAttribute('val') ?? 0);
    const own = spec.series[index];
    if (own !== undefined) dressSeries(document, series, own, spec);
    orderChildren(series, seriesOrder);
  }
  if (isNamed(chart, 'c:barChart') && spec.stacking !== 'none' && child(chart, 'c:overlap') === null)
    chart.appendChild(element(document, 'c:overlap', { val: 100 }));
  orderChildren(chart, chartOrder);
}

function dressSeries(document: Document, series: Element, own: ChartSeries, spec: ChartSpec): void {
  const replaced = ['spPr', 'marker', 'dPt', 'dLbls', 'invertIfNegative'];
  for (const each of childrenOf(series).filter((one) => replaced.includes(one.localName ?? ''))) remove(each);
  for (const mark of [...seriesMarks(document, own, spec), chartLabels(document, own, spec)]) series.appendChild(mark);
  if (isLine(own) && child(series, 'c:smooth') === null) series.appendChild(element(document, 'c:smooth', { val: 0 }));
}

function keepDeclaredAxes(plotArea: Element): void {
  const declared = new Set(
    childrenOf(plotArea)
      .filter((each) => each.localName?.endsWith('Ax'))
      .map((axis) => child(axis, 'c:axId')?.getAttribute('val')),
  );
  for (const chart of childrenOf(plotArea).filter((each) => each.localName?.endsWith('Chart'))) {
    for (const axis of childrenOf(chart).filter((each) => isNamed(each, 'c:axId'))) {
      if (!declared.has(axis.getAttribute('val'))) remove(axis);
    }
  }
}

/** Puts children in the schema's order and drops those it does not know. */
function orderChildren(parent: Element, order: readonly QualifiedName[]): void {
  const children = childrenOf(parent);
  for (const each of [...parent.childNodes]) parent.removeChild(each);
  for (const name of order) for (const each of children.filter((one) => isNamed(one, name))) parent.appendChild(each);
}

function fonts(document: Document): void {
  for (const properties of [...descendants(document, 'a:defRPr'), ...descendants(document, 'a:rPr')]) {
    for (const old of childrenOf(properties).filter((each) => ['latin', 'ea', 'cs'].includes(each.localName ?? '')))
      remove(old);
    properties.appendChild(element(document, 'a:latin', { typeface: '+mn-lt' }));
    properties.appendChild(element(document, 'a:ea', { typeface: '+mn-ea' }));
  }
}

function languages(document: Document): void {
  for (const end of descendants(document, 'a:endParaRPr')) end.setAttribute('lang', 'zh-CN');
  const root = document.documentElement;
  const dates = root === null ? null : child(root, 'c:date1904');
  if (root !== null && dates !== null)
    root.insertBefore(element(document, 'c:lang', { val: 'zh-CN' }), dates.nextSibling);
}
