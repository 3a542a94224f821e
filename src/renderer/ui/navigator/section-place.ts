import type { Deck } from '#core/deck/deck.ts';

/** The index a section has once it stands before or behind another; null when it stands there already. */
export function sectionIndexFor(
  deck: Deck,
  sectionId: string,
  beside: string,
  side: 'before' | 'after',
): number | null {
  const from = deck.sections.findIndex((section) => section.id === sectionId);
  const other = deck.sections.findIndex((section) => section.id === beside);
  if (from === -1 || other === -1) return null;
  const gap = side === 'before' ? other : other + 1;
  // Its own place closes up behind it.
  const index = gap > from ? gap - 1 : gap;
  return index === from ? null : index;
}
