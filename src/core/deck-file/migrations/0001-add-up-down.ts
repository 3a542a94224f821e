/**
 * Version 1 → 2: decks say which colour means a rise. Until then red always did. Frozen: it knows old JSON only, never
 * today's types.
 */
export function addUpDown(deck: Record<string, unknown>): Record<string, unknown> {
  return { ...deck, upDown: 'upDown' in deck ? deck.upDown : 'red-up' };
}
