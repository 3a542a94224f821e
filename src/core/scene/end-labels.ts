import type { ChartSeries } from './chart-spec.ts';

/** With labels beside a line's ends: the category whose label also has the name, the last one known; -1 for none. */
export function namedAt(series: Pick<ChartSeries, 'points'>): number {
  return series.points.reduce((last, { value }, index) => (value === null ? last : index), -1);
}

/** On which side of its point such a label stands. */
export function endSide(category: number): 'left' | 'right' {
  return category === 0 ? 'left' : 'right';
}
