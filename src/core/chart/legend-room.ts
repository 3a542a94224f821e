import type { Points } from '#core/geometry/geometry.ts';
import type { ChartSeries } from '#core/scene/chart-spec.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';

const beside = { square: 1, line: 2.5 }; // em: a swatch and the gap to its name
const gap = 0.7; // em, to the next entry; office programs make it smaller rather than begin another row
const filled = { square: 0.85, line: 0.9 }; // of the chart's width, by entries less their gaps before they run on in another row
const nearlyAll = 0.98; // between those and this, it depends on the program

const share = 0.4; // of the chart's height, the most it may take while letters can be smaller
const smallest: Points = 9;

/**
 * Height and width of a legend over the plot, and entries a row: as many as fit in columns as wide as their widest, as office programs
 * arrange them.
 */
export function legendRoom(
  entries: readonly Pick<ChartSeries, 'name' | 'mark'>[],
  size: Points,
  frame: { width: Points; height: Points },
  measurer: TextMeasurer,
): { height: Points; width: Points; columns: number; certain: boolean } {
  const long = entries.some(({ mark }) => mark === 'line');
  const swatch = size * beside[long ? 'line' : 'square'];
  const widths = entries.map(({ name }) => swatch + measurer.width(name, { typeface: 'body', size, bold: false }));
  const { columns, width } = columnsWithin(widths, frame.width * filled[long ? 'line' : 'square']);
  const rows = Math.max(1, Math.ceil(entries.length / columns));
  return {
    height: Math.min(size * (2 + 1.48 * (rows - 1)) + frame.height * 0.02, frame.height * 0.6),
    width: width + size * gap * (columns - 1),
    columns,
    certain: columnsWithin(widths, frame.width * nearlyAll).columns === columns,
  };
}

/** The largest size up to the given one at which a legend leaves the plot its room. */
export function legendSize(
  entries: readonly Pick<ChartSeries, 'name' | 'mark'>[],
  largest: Points,
  frame: { width: Points; height: Points },
  measurer: TextMeasurer,
): Points {
  let size = largest;
  const fits = ({ height, width, columns, certain }: ReturnType<typeof legendRoom>, size: Points) =>
    height <= frame.height * share && certain && (columns === 1 || width + 2 * gap * size <= frame.width);
  while (size > smallest && !fits(legendRoom(entries, size, frame, measurer), size)) size -= 0.5;
  return Math.max(Math.min(largest, smallest), size);
}

function columnsWithin(widths: readonly Points[], room: Points): { columns: number; width: Points } {
  for (let columns = widths.length; ; columns -= 1) {
    const widest = Array.from({ length: columns }, (_, column) =>
      Math.max(...widths.filter((__, entry) => entry % columns === column)),
    );
    const width = widest.reduce((sum, each) => sum + each, 0);
    if (columns <= 1 || width <= room) return { columns: Math.max(1, columns), width };
  }
}
