import type { Points } from '#core/geometry/geometry.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';
import { linesOf } from './category-names.ts';
import { widestOf } from './fit-labels.ts';

// Of the chart's width: LibreOffice breaks titles that are wider by itself, over the axis they name.
const shares = { up: 0.17, foot: 0.78 };
const most = 2;

/** The lines of an axis's title, two at the most; what has no room is left out with an ellipsis. */
export function titleLines(
  title: string,
  along: keyof typeof shares,
  { width, size }: { width: Points; size: Points },
  measurer: TextMeasurer,
): string[] {
  const room = width * shares[along];
  if (widestOf([title], size, measurer) <= room) return [title];
  const lines = linesOf(title, room, size, measurer);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')];
  while (last.length > 0 && widestOf([`${last.join('')}…`], size, measurer) > room) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}

/** Where lines begin that stand in the middle of the widest, as office programs set titles; `x` is that one's left end. */
export function centredLines(
  lines: readonly string[],
  x: Points,
  size: Points,
  measurer: TextMeasurer,
): { text: string; x: Points }[] {
  const widest = widestOf(lines, size, measurer);
  return lines.map((text) => ({ text, x: x + (widest - widestOf([text], size, measurer)) / 2 }));
}
