/**
 * Version 4 → 5: slides may say where the boundary between their slots stands. Those of before don't, so nothing changes; the
 * number keeps an application of before from calling such a file damaged. Frozen: it knows old JSON only, never today's types.
 */
export function addSplit(deck: Record<string, unknown>): Record<string, unknown> {
  return deck;
}
