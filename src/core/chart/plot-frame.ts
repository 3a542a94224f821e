import type { Points } from '#core/geometry/geometry.ts';
import { type CategoryAxis, type ChartSeries, type ChartSpec, nameLeading } from '#core/scene/chart-spec.ts';
import { printValue } from '#core/scene/print-value.ts';
import { categoryNames, linesHigh } from './category-names.ts';
import type { ChartInput } from './chart-input.ts';
import { widestOf } from './fit-labels.ts';
import { legendRoom } from './legend-room.ts';
import type { Scale } from './scale.ts';

type Fitted = {
  size: Points;
  above: boolean; // values are printed above what they measure
  below: boolean; // and those of falls below it
  axis: boolean; // drawn
  legend: readonly ChartSeries[]; // the entries of one above the plot
  titles: readonly string[];
  formats: readonly string[];
  first: Scale;
  second: Scale | null;
};

const namesShare = 0.36; // of the chart's height, the most that names of categories may take

/** Where the plot lies, with room for the legend, the axes' titles and names, and values above and below it. */
export function plotFrame(
  input: ChartInput,
  { size, above, below, axis, legend, titles, formats, first, second }: Fitted,
): { plot: ChartSpec['plot']; titleBase: Points; right: Points; categoryAxis: CategoryAxis; legendColumns: number } {
  const { frame, measurer } = input;
  const beside = (scale: Scale | null, format = 'General') =>
    widestOf(
      axis && scale !== null ? [scale.min, scale.max].map((each) => printValue(each, format)) : [],
      size,
      measurer,
    );
  const left = axis ? beside(first, formats[0]) + 12 : 4;
  const right = axis && second !== null ? beside(second, formats[1]) + 12 : 8;
  const entries = legend.length === 0 ? { height: 0, columns: 1 } : legendRoom(legend, size, frame, measurer);
  const title = titles.every((each) => each === '') ? 8 : size * 2;
  const values = above ? size * 0.8 : 0;
  const width = Math.max(20, frame.width - left - right);
  const categoryAxis = categoryNames(
    input.block.categories,
    { each: width / Math.max(1, input.block.categories.length), height: frame.height * namesShare, size },
    measurer,
  );
  const furtherLines = (linesHigh(categoryAxis.names) - 1) * size * nameLeading;
  // Labels of falls hang below their bars.
  const bottom = size * 2 + furtherLines + (below && first.min < 0 ? size : 0);
  const height = Math.max(20, frame.height - entries.height - title - input.headroom - values - bottom);
  const y = frame.y + Math.max(0, frame.height - bottom - height);
  return {
    plot: { x: frame.x + Math.max(0, Math.min(left, frame.width - width)), y, width, height },
    titleBase: y - values - input.headroom - size * 0.95,
    right,
    categoryAxis,
    legendColumns: entries.columns,
  };
}
