import type { Deck } from '../deck.ts';
import { withSections } from './edit.ts';

export function renameSection(deck: Deck, args: { sectionId: string; name: string }): Deck {
  return withSections(deck, (section) =>
    section.id === args.sectionId && section.name !== args.name ? { ...section, name: args.name } : section,
  );
}
