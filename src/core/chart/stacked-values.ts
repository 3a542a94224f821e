import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';

/** Values a value axis has to reach: those of the points, or the ends of the stacks of each category. */
export function stackedValues(
  series: readonly ChartSeries[],
  stacking: ChartSpec['stacking'],
  categories: number,
): (number | null)[] {
  const stacked = stacking === 'none' ? [] : series.filter(({ mark }) => mark === 'column' || mark === 'base');
  const rest = series
    .filter((each) => !stacked.includes(each))
    .flatMap((each) => each.points.map(({ value }) => value));
  if (stacked.length === 0) return rest;
  const values = stacked.flatMap((each) => each.points.flatMap(({ value }) => (value === null ? [] : [value])));
  if (stacking === 'share')
    return [
      values.some((value) => value < 0) ? -1 : 0,
      values.every((value) => value < 0) && values.length > 0 ? 0 : 1,
    ];
  const ends = Array.from({ length: categories }, (_, index) => {
    const here = stacked.map((each) => each.points[index]?.value ?? 0);
    const sum = (sign: 1 | -1) => here.filter((value) => value * sign > 0).reduce((total, value) => total + value, 0);
    return [sum(1), sum(-1)];
  });
  return [...ends.flat(), ...rest];
}
