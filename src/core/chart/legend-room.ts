import type { Points } from '#core/geometry/geometry.ts';
import { legendShare } from '#core/scene/chart-spec.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';

/** Height of a legend over the plot: its names run on in as many rows as they need, within two fifths of the chart. */
export function legendRoom(
  names: readonly string[],
  size: Points,
  frame: { width: Points; height: Points },
  measurer: TextMeasurer,
): Points {
  const room = frame.width * legendShare;
  let [rows, used] = [1, 0];
  for (const name of names) {
    // A swatch, its gap, the name, and the gap to the next.
    const width = size * 3.65 + measurer.width(name, { typeface: 'body', size, bold: false });
    if (used > 0 && used + width > room) {
      rows += 1;
      used = 0;
    }
    used += width;
  }
  return Math.min(size * (2.2 + 1.35 * (rows - 1)), Math.max(size * 2.2, frame.height * 0.4));
}
