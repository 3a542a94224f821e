import type { Frame } from '#core/geometry/geometry.ts';
import type { ChartMark } from '#core/scene/chart-spec.ts';

/** Distances of a legend as multiples of its letters' size; office programs have about the same. */
export const legendGaps = { toName: 0.25, toEntry: 0.7, line: 1.3, rows: 0.18, lineBeside: 1.18, rowsBeside: 0.72 };

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

/** A legend beside the plot: names too long for it run on in further lines; entries without room are left out. */
export function besidePlot<Entry extends { name: string }>(
  entries: readonly Entry[],
  size: number,
  { width, height }: { width: number; height: number },
): { shown: { entry: Entry; lines: number; above: number }[]; gap: number } {
  const room = (width - size * (swatchHeight + legendGaps.toName)) / size;
  const most = Math.floor(height / (size * legendGaps.lineBeside));
  const shown: { entry: Entry; lines: number; above: number }[] = [];
  let above = 0; // lines of the entries before
  for (const entry of entries) {
    const lines = Math.max(1, Math.ceil(emsOf(entry.name) / Math.max(1, room)));
    if (above + lines > most) break;
    shown.push({ entry, lines, above });
    above += lines;
  }
  // Less between rows where there are many, as office programs do.
  const free = height / size - above * legendGaps.lineBeside;
  return { shown, gap: size * Math.max(0, Math.min(legendGaps.rowsBeside, free / Math.max(1, shown.length - 1))) };
}

/** About how wide a text is, as a multiple of its size. */
function emsOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (each < '⺀' ? 0.56 : 1), 0);
}
