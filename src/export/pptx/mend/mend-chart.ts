import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { Scene } from '#core/scene/scene.ts';
import {
  type Document,
  type Element,
  type QualifiedName,
  add,
  addAfter,
  child,
  childrenOf,
  descendants,
  element,
  isEmpty,
  isNamed,
  orderChildren,
  remove,
  rootOf,
  setAttribute,
  setText,
} from '../package/xml.ts';
import { mendAxes } from './chart-axes.ts';
import { chartLabels } from './chart-labels.ts';
import { leaveOutOfLegend, mendLegendBeside } from './chart-legend.ts';
import { isLine, splitLines } from './chart-lines.ts';
import { drawPointsNatively } from './chart-points.ts';
import { seriesMarks } from './chart-marks.ts';
import { languageTag } from './language-tag.ts';

/**
 * Makes a chart of PptxGenJS valid against the OOXML schema and equal to its spec: only declared axes, grouping, order of
 * children, gaps without points, labels by series, East Asian fonts, language. See CT_BarSer, CT_LineSer … in ECMA-376 §21.2.
 */
export function mendChart(document: Document, spec: ChartSpec, language: Scene['language']): void {
  const [plotArea] = descendants(document, 'c:plotArea');
  if (plotArea === undefined) return;
  if (spec.form === 'scatter') drawPointsNatively(plotArea, spec);
  else {
    splitLines(plotArea, spec);
    for (const chart of childrenOf(plotArea).filter((each) => each.name.endsWith('Chart'))) mendChartType(chart, spec);
    mendAxes(plotArea, spec);
  }
  for (const point of descendants(document, 'c:pt')) {
    if (isEmpty(child(point, 'c:v'))) remove(point);
  }
  leaveOutOfLegend(document, spec);
  if (spec.legend === 'right') mendLegendBeside(document, plotArea, spec);
  // Points of scatter charts are series of their own, with their formats.
  for (const series of spec.form === 'scatter' ? [] : descendants(document, 'c:ser')) {
    const own = spec.series[Number(child(series, 'c:idx')?.attribs.val ?? 0)];
    for (const format of descendants(series, 'c:formatCode')) setText(format, own?.numberFormat ?? 'General');
  }
  fonts(document);
  languages(document, languageTag(language));
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
  'c:radarStyle',
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
function mendChartType(chart: Element, spec: ChartSpec): void {
  const grouped = isNamed(chart, 'c:barChart') || isNamed(chart, 'c:lineChart') || isNamed(chart, 'c:areaChart');
  if (grouped && child(chart, 'c:grouping') === null) add(chart, element('c:grouping', { val: 'standard' }));
  const labels = child(chart, 'c:dLbls');
  if (labels !== null) remove(labels);
  for (const series of childrenOf(chart).filter((each) => isNamed(each, 'c:ser'))) {
    const index = Number(child(series, 'c:idx')?.attribs.val ?? 0);
    const own = spec.series[index];
    if (own !== undefined) dressSeries(series, own, spec);
    orderChildren(series, seriesOrder);
  }
  if (isNamed(chart, 'c:barChart') && spec.stacking !== 'none' && child(chart, 'c:overlap') === null)
    add(chart, element('c:overlap', { val: 100 }));
  orderChildren(chart, chartOrder);
}

function dressSeries(series: Element, own: ChartSeries, spec: ChartSpec): void {
  const replaced = ['c:spPr', 'c:marker', 'c:dPt', 'c:dLbls', 'c:invertIfNegative'];
  for (const each of childrenOf(series).filter((one) => replaced.includes(one.name))) remove(each);
  for (const mark of [...seriesMarks(own, spec), chartLabels(own, spec)]) add(series, mark);
  if (isLine(own) && spec.form !== 'radar' && child(series, 'c:smooth') === null)
    add(series, element('c:smooth', { val: 0 }));
}

function fonts(document: Document): void {
  for (const properties of [...descendants(document, 'a:defRPr'), ...descendants(document, 'a:rPr')]) {
    for (const old of childrenOf(properties).filter((each) => ['a:latin', 'a:ea', 'a:cs'].includes(each.name)))
      remove(old);
    add(properties, element('a:latin', { typeface: '+mn-lt' }));
    add(properties, element('a:ea', { typeface: '+mn-ea' }));
  }
}

function languages(document: Document, tag: string): void {
  for (const each of [...descendants(document, 'a:endParaRPr'), ...descendants(document, 'a:rPr')])
    setAttribute(each, 'lang', tag);
  const dates = child(rootOf(document), 'c:date1904');
  if (dates !== null) addAfter(dates, element('c:lang', { val: tag }));
}
