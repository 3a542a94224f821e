import type { ChartSeries } from './chart-spec.ts';

/** Captions and what columns float on have no entry in a legend: neither is painted. */
export function hasLegendEntry({ mark }: Pick<ChartSeries, 'mark'>): boolean {
  return mark !== 'caption' && mark !== 'base';
}
