import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { Scene } from '#core/scene/scene.ts';
import {
  child,
  childrenOf,
  type Document,
  descendants,
  type Element,
  element,
  isNamed,
  orderChildren,
  type QualifiedName,
  remove,
} from '../package/xml.ts';
import { mendAxes } from './chart-axes.ts';
import { chartLabels } from './chart-labels.ts';
import { mendLegendBeside } from './chart-legend.ts';
import { isLine, splitLines } from './chart-lines.ts';
import { seriesMarks } from './chart-marks.ts';
import { languageTag } from './language-tag.ts';

/**
 * Makes a chart of PptxGenJS valid against the OOXML schema and equal to its spec: only declared axes, grouping, order of
 * children, gaps without points, labels by series, East Asian fonts, language. See CT_BarSer, CT_LineSer … in ECMA-376 §21.2.
 */
export function mendChart(document: Document, spec: ChartSpec, language: Scene['language']): void {
  const [plotArea] = descendants(document, 'c:plotArea');
  if (plotArea === undefined) return;
  splitLines(document, plotArea, spec);
  for (const chart of childrenOf(plotArea).filter((each) => each.localName?.endsWith('Chart')))
    mendChartType(document, chart, spec);
  mendAxes(plotArea, spec);
  for (const point of descendants(document, 'c:pt')) {
    if ((child(point, 'c:v')?.textContent ?? '') === '') remove(point);
  }
  if (spec.legend === 'right') mendLegendBeside(document, plotArea, spec);
  for (const format of descendants(document, 'c:formatCode')) format.textContent = spec.labelFormat;
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

function fonts(document: Document): void {
  for (const properties of [...descendants(document, 'a:defRPr'), ...descendants(document, 'a:rPr')]) {
    for (const old of childrenOf(properties).filter((each) => ['latin', 'ea', 'cs'].includes(each.localName ?? '')))
      remove(old);
    properties.appendChild(element(document, 'a:latin', { typeface: '+mn-lt' }));
    properties.appendChild(element(document, 'a:ea', { typeface: '+mn-ea' }));
  }
}

function languages(document: Document, tag: string): void {
  for (const each of [...descendants(document, 'a:endParaRPr'), ...descendants(document, 'a:rPr')])
    each.setAttribute('lang', tag);
  const root = document.documentElement;
  const dates = root === null ? null : child(root, 'c:date1904');
  if (root !== null && dates !== null) root.insertBefore(element(document, 'c:lang', { val: tag }), dates.nextSibling);
}
