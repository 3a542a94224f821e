/**
 * Version 3 → 4: cards may have a trend, a unit, fewer decimals, a comparison, a highlight and a meaning of rises; charts a leading series; decks a
 * classification, a logo and a footer. Those of before have none of these, so nothing changes; the number keeps an application of
 * before from calling such a file damaged. Frozen: it knows old JSON only, never today's types.
 */
export function addCardSettings(deck: Record<string, unknown>): Record<string, unknown> {
  return deck;
}
