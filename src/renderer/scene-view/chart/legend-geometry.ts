import type { Frame } from '#core/geometry/geometry.ts';
import type { ChartMark } from '#core/scene/chart-spec.ts';

/** Distances of a legend as multiples of its letters' size; office programs have about the same. */
export const legendGaps = { toName: 0.25, toEntry: 0.7, line: 1.3, rows: 0.18, rowsBeside: 0.6 };

/** Distance of a legend over the plot from the chart's upper edge. */
export function legendTop(frame: Frame, size: number): number {
  return frame.height * 0.02 + size * 0.2;
}

export const swatchHeight = 0.75;
const lineLength = 3; // of its height

/** Width all swatches of a legend take, for letters of this size: names begin at one place, as long as the longest wants. */
export function swatchWidth(entries: readonly { mark: ChartMark }[], size: number): number {
  return size * swatchHeight * (entries.some(({ mark }) => mark === 'line') ? lineLength : 1);
}

/** Between the rows of a legend beside the plot: less where there are many, as office programs do. */
export function gapBeside(rows: number, size: number, frame: Frame): number {
  const free = frame.height / size - rows * legendGaps.line;
  return size * Math.max(0, Math.min(legendGaps.rowsBeside, free / Math.max(1, rows - 1)));
}

/** How many rows it has at most; office programs leave out the others. */
export function mostBeside(size: number, frame: Frame): number {
  return Math.floor(frame.height / (size * legendGaps.line));
}
