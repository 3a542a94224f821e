import type { Deck } from '../deck.ts';

export function moveSection(deck: Deck, args: { sectionId: string; index: number }): Deck {
  const from = deck.sections.findIndex((section) => section.id === args.sectionId);
  const section = deck.sections[from];
  const to = Math.min(Math.max(0, args.index), deck.sections.length - 1);
  if (section === undefined || from === to) return deck;
  const rest = deck.sections.filter((each) => each !== section);
  return { ...deck, sections: [...rest.slice(0, to), section, ...rest.slice(to)] };
}
