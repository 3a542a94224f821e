import type { Points } from '#core/geometry/geometry.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';

/** Width of the widest text at a size; 0 for none. */
export function widestOf(texts: readonly string[], size: Points, measurer: TextMeasurer): Points {
  return Math.max(0, ...texts.map((text) => measurer.width(text, { typeface: 'body', size, bold: false })));
}

/**
 * The largest size in the range at which every text fits the room; null when none does. Native charts neither wrap nor
 * shorten labels as we would, so the size is all that can give.
 */
export function fittingSize(
  texts: readonly string[],
  room: Points,
  { largest, smallest }: { largest: Points; smallest: Points },
  measurer: TextMeasurer,
): Points | null {
  for (let size = largest; size >= smallest; size -= 0.5) if (widestOf(texts, size, measurer) <= room) return size;
  return null;
}

/** Whether categories are times, which may be named at intervals; names of anything else are all needed. */
export function areTimes(categories: readonly string[]): boolean {
  return categories.length > 0 && categories.every((name) => /^\d{4}(年|-|$)/.test(name));
}
