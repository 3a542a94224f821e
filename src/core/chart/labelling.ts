import type { Points } from '#core/geometry/geometry.ts';
import type { ChartSeries } from '#core/scene/chart-spec.ts';
import { printPoint } from '#core/scene/print-value.ts';
import type { ChartInput } from './chart-input.ts';
import { areTimes, fittingSize } from './fit-labels.ts';

const mostLabels = 14; // values printed on one axis; more are read off it
const smallestValue: Points = 10;
const smallestName: Points = 9;

/** Direct labels replace the axis where there is room for them; otherwise the axis reads the values. */
export function labelling(
  { block, frame, measurer }: ChartInput,
  series: readonly ChartSeries[],
  { stacked, gap }: { stacked: boolean; gap: number },
): { size: Points; fitting: boolean } {
  const base = frame.width < 300 ? 10 : frame.width < 480 ? 12 : 13;
  const each = (frame.width - 12) / Math.max(1, block.categories.length);
  const columns = series.filter(({ mark }) => mark === 'column').length;
  const beside = stacked ? 1 : Math.max(1, columns);
  const room = (one: ChartSeries) => (beside === 1 || one.mark !== 'column' ? each - 2 : each / (beside + gap / 100));
  const count = (axis: ChartSeries['axis']) => series.filter((one) => one.axis === axis).length;
  const few = block.labels && Math.max(count('first'), count('second')) * block.categories.length <= mostLabels;
  const sizes = series.map((one) =>
    fittingSize(
      one.points.map((point) => printPoint(point, one.numberFormat)),
      room(one),
      { largest: base, smallest: smallestValue },
      measurer,
    ),
  );
  const valueSize = !few || sizes.includes(null) ? null : Math.min(base, ...sizes.flatMap((size) => size ?? []));
  const nameSize = areTimes(block.categories)
    ? base
    : (fittingSize(block.categories, each - 6, { largest: base, smallest: smallestName }, measurer) ?? smallestName);
  return { size: Math.min(nameSize, valueSize ?? base), fitting: valueSize !== null };
}
