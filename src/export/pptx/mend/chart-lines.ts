import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import { type Element, addAfter, child, childrenOf, element, isNamed, remove } from '../package/xml.ts';
import { onSecondAxis } from './chart-second-axis.ts';

/** Series PowerPoint draws in a line chart: lines, and points without a line. */
export function isLine({ mark }: ChartSeries): boolean {
  return mark === 'line' || mark === 'dot' || mark === 'tick' || mark === 'caption';
}

/** Series of lines among bars move into line charts: one on the bars' axes, one on the second axis. */
export function splitLines(plotArea: Element, spec: ChartSpec): void {
  const bars = child(plotArea, 'c:barChart');
  if (bars === null) return;
  let after = bars;
  for (const axis of ['first', 'second'] as const) {
    const lines = childrenOf(bars).filter((each) => {
      const own = spec.series[Number(child(each, 'c:idx')?.attribs.val ?? 0)];
      return isNamed(each, 'c:ser') && own !== undefined && isLine(own) && own.axis === axis;
    });
    if (lines.length === 0) continue;
    const chart = element('c:lineChart', {}, [
      element('c:grouping', { val: 'standard' }),
      element('c:varyColors', { val: 0 }),
      ...lines,
      element('c:marker', { val: 1 }),
      ...childrenOf(bars)
        .filter((each) => isNamed(each, 'c:axId'))
        .map((each) => each.cloneNode(true)),
    ]);
    if (axis === 'second') onSecondAxis(chart);
    addAfter(after, chart);
    after = chart;
  }
  if (!childrenOf(bars).some((each) => isNamed(each, 'c:ser'))) remove(bars);
}
