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
import { colourElement } from './text-body.ts';

/**
 * Makes a chart of PptxGenJS valid against the OOXML schema and equal to its spec: only declared axes, grouping, order of
 * children, gaps without points, labels by series, East Asian fonts, language. See CT_BarSer, CT_LineSer … in ECMA-376 §21.2.
 */
export function mendChart(document: Document, spec: ChartSpec): void {
  const [plotArea] = descendants(document, 'c:plotArea');
  if (plotArea === undefined) return;
  if (spec.kind === 'combo') splitLines(document, plotArea, spec);
  keepDeclaredAxes(plotArea);
  for (const chart of childrenOf(plotArea).filter((each) => each.localName?.endsWith('Chart')))
    mendChartType(document, chart, spec);
  for (const axis of descendants(plotArea, 'c:catAx')) orderChildren(axis, categoryAxisOrder);
  for (const point of descendants(document, 'c:pt')) {
    if ((child(point, 'c:v')?.textContent ?? '') === '') remove(point);
  }
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

function mendChartType(document: Document, chart: Element, spec: ChartSpec): void {
  const bars = isNamed(chart, 'c:barChart');
  const round = isNamed(chart, 'c:pieChart') || isNamed(chart, 'c:doughnutChart');
  if (!round && child(chart, 'c:grouping') === null)
    chart.appendChild(element(document, 'c:grouping', { val: 'standard' }));
  const labels = child(chart, 'c:dLbls');
  if (labels !== null) remove(labels);
  for (const series of childrenOf(chart).filter((each) => isNamed(each, 'c:ser'))) {
    const index = Number(child(series, 'c:idx')?.getAttribute('val') ?? 0);
    const own = spec.series[index];
    if (own !== undefined) dressSeries(document, series, own, spec, { bars, round });
    orderChildren(series, seriesOrder);
  }
  if (spec.kind === 'stacked-column' && child(chart, 'c:overlap') === null)
    chart.appendChild(element(document, 'c:overlap', { val: 100 }));
  orderChildren(chart, chartOrder);
}

function dressSeries(
  document: Document,
  series: Element,
  own: ChartSeries,
  spec: ChartSpec,
  kind: { bars: boolean; round: boolean },
): void {
  if (!kind.bars)
    for (const each of childrenOf(series).filter((one) => isNamed(one, 'c:invertIfNegative'))) remove(each);
  for (const each of childrenOf(series).filter(
    (one) => isNamed(one, 'c:dLbls') || (isNamed(one, 'c:dPt') && own.pointColours === null),
  ))
    remove(each);
  if (kind.round) withoutOutlines(document, series);
  series.appendChild(labelsElement(document, own, spec, kind));
  if (own.mark === 'line' && child(series, 'c:smooth') === null)
    series.appendChild(element(document, 'c:smooth', { val: 0 }));
  if (own.dashed) for (const dash of descendants(series, 'a:prstDash')) dash.setAttribute('val', 'dash');
}

/** PptxGenJS outlines slices in a grey of its own; the spec knows no outlines. */
function withoutOutlines(document: Document, series: Element): void {
  for (const line of descendants(series, 'a:ln')) {
    line.parentNode?.replaceChild(element(document, 'a:ln', {}, [element(document, 'a:noFill')]), line);
  }
}

function labelsElement(
  document: Document,
  series: ChartSeries,
  spec: ChartSpec,
  kind: { bars: boolean; round: boolean },
): Element {
  const show = (
    name: 'c:showLegendKey' | 'c:showVal' | 'c:showCatName' | 'c:showSerName' | 'c:showPercent' | 'c:showBubbleSize',
    on = false,
  ) => element(document, name, { val: on ? 1 : 0 });
  const visible = series.labels && spec.labelPosition !== 'none';
  const position = visible ? labelPosition(spec, series, kind) : null;
  const run = element(document, 'a:defRPr', { sz: Math.round(spec.labelSize * 100), b: 0 }, [
    element(document, 'a:solidFill', {}, [colourElement(document, spec.textColour)]),
  ]);
  const text = element(document, 'c:txPr', {}, [
    element(document, 'a:bodyPr'),
    element(document, 'a:lstStyle'),
    element(document, 'a:p', {}, [element(document, 'a:pPr', {}, [run]), element(document, 'a:endParaRPr')]),
  ]);
  return element(document, 'c:dLbls', {}, [
    ...(visible
      ? [
          element(document, 'c:numFmt', { formatCode: spec.labelFormat, sourceLinked: 0 }),
          element(document, 'c:spPr', {}, [
            element(document, 'a:noFill'),
            element(document, 'a:ln', {}, [element(document, 'a:noFill')]),
          ]),
          text,
        ]
      : []),
    ...(position === null ? [] : [element(document, 'c:dLblPos', { val: position })]),
    show('c:showLegendKey'),
    show('c:showVal', visible),
    show('c:showCatName'),
    show('c:showSerName'),
    show('c:showPercent'),
    show('c:showBubbleSize'),
  ]);
}

/** Positions each chart type allows; doughnuts, areas and stacks take none of their own. */
function labelPosition(spec: ChartSpec, series: ChartSeries, kind: { bars: boolean; round: boolean }): string | null {
  if (spec.kind === 'doughnut' || spec.kind === 'area') return null;
  if (kind.round) return 'inEnd';
  if (series.mark === 'line') return 't';
  return spec.kind === 'stacked-column' ? 'ctr' : 'outEnd';
}

/** Series drawn as lines move from the bars into a line chart on the same axes. */
function splitLines(document: Document, plotArea: Element, spec: ChartSpec): void {
  const bars = child(plotArea, 'c:barChart');
  if (bars === null) return;
  const lines = childrenOf(bars).filter(
    (each) =>
      isNamed(each, 'c:ser') && spec.series[Number(child(each, 'c:idx')?.getAttribute('val') ?? 0)]?.mark === 'line',
  );
  if (lines.length === 0) return;
  const chart = element(document, 'c:lineChart', {}, [
    element(document, 'c:grouping', { val: 'standard' }),
    element(document, 'c:varyColors', { val: 0 }),
  ]);
  for (const series of lines) {
    const own = spec.series[Number(child(series, 'c:idx')?.getAttribute('val') ?? 0)];
    const old = child(series, 'c:spPr');
    if (old !== null && own !== undefined) {
      const stroke = element(document, 'a:ln', { w: 28575, cap: 'rnd' }, [
        element(document, 'a:solidFill', {}, [colourElement(document, own.colour)]),
        element(document, 'a:prstDash', { val: 'solid' }),
        element(document, 'a:round'),
      ]);
      series.replaceChild(element(document, 'c:spPr', {}, [stroke]), old);
    }
    chart.appendChild(series);
  }
  for (const axis of childrenOf(bars).filter((each) => isNamed(each, 'c:axId')))
    chart.appendChild(axis.cloneNode(true));
  plotArea.insertBefore(chart, bars.nextSibling);
  if (!childrenOf(bars).some((each) => isNamed(each, 'c:ser'))) remove(bars);
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
