import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { Scale } from './scale.ts';

/** Length of the smallest part of all stacks, as a share of the axis; 1 when there is none. A nought has no length. */
export function smallestPart(series: readonly ChartSeries[], stacking: ChartSpec['stacking'], axis: Scale): number {
  const columns = series.filter(({ mark }) => mark === 'column');
  const lengths = columns.flatMap((each) =>
    each.points.flatMap(({ value }, index) => {
      if (value === null || value === 0) return [];
      const whole = columns.reduce((sum, one) => sum + Math.abs(one.points[index]?.value ?? 0), 0);
      return [Math.abs(value) / (stacking === 'share' ? whole : 1)];
    }),
  );
  return Math.min(axis.max - axis.min, ...lengths) / (axis.max - axis.min);
}
