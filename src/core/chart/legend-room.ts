import type { Points } from '#core/geometry/geometry.ts';
import { type ChartSeries, legendShare } from '#core/scene/chart-spec.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';

const beside = { square: 1.7, line: 3.2 }; // em: a swatch and the gaps to its name and to the next entry

const share = 0.4; // of the chart's height, the most it may take while letters can be smaller
const smallest: Points = 9;

/**
 * Height of a legend over the plot, and entries a row: as many as fit in columns as wide as their widest, as office programs
 * arrange them.
 */
export function legendRoom(
  entries: readonly Pick<ChartSeries, 'name' | 'mark'>[],
  size: Points,
  frame: { width: Points; height: Points },
  measurer: TextMeasurer,
): { height: Points; columns: number } {
  const long = entries.some(({ mark }) => mark === 'line');
  const swatch = size * (long ? beside.line : beside.square);
  const widths = entries.map(({ name }) => swatch + measurer.width(name, { typeface: 'body', size, bold: false }));
  const columns = columnsWithin(widths, frame.width * legendShare);
  const rows = Math.max(1, Math.ceil(entries.length / columns));
  return { height: Math.min(size * (2 + 1.48 * (rows - 1)) + frame.height * 0.02, frame.height * 0.6), columns };
}

/** The largest size up to the given one at which a legend leaves the plot its room. */
export function legendSize(
  entries: readonly Pick<ChartSeries, 'name' | 'mark'>[],
  largest: Points,
  frame: { width: Points; height: Points },
  measurer: TextMeasurer,
): Points {
  let size = largest;
  while (size > smallest && legendRoom(entries, size, frame, measurer).height > frame.height * share) size -= 0.5;
  return Math.max(Math.min(largest, smallest), size);
}

function columnsWithin(widths: readonly Points[], room: Points): number {
  for (let columns = widths.length; columns > 1; columns -= 1) {
    const widest = Array.from({ length: columns }, (_, column) =>
      Math.max(...widths.filter((__, entry) => entry % columns === column)),
    );
    if (widest.reduce((sum, width) => sum + width, 0) <= room) return columns;
  }
  return 1;
}
