/**
 * Version 2 → 3: charts may have a display unit, a target line, growth over their columns, and notes, there are more kinds,
 * and tables may be coloured.
 * Those of before have none of these, so nothing changes; the number keeps an application of before from calling such a
 * file damaged. Frozen: it knows old JSON only, never today's types.
 */
export function addChartAdditions(deck: Record<string, unknown>): Record<string, unknown> {
  return deck;
}
