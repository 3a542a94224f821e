import type { KeepParts, LayoutContext } from './layout-types.ts';
import { sameValues } from './same-values.ts';

/**
 * Keeps parts of slides, as long as what they are made of lives: a letter in a title costs no chart, another number
 * costs a page number, and what draws a part is given the very nodes it has drawn.
 */
export function createKeepParts(): KeepParts {
  const owners = new WeakMap<object, Map<string, { key: readonly unknown[]; part: unknown }>>();
  return <Part>(owner: object, name: string, key: readonly unknown[], make: () => Part): Part => {
    const parts = owners.get(owner) ?? new Map();
    const kept = parts.get(name);
    if (kept !== undefined && sameValues(kept.key, key)) return kept.part;
    const part = make();
    owners.set(owner, parts.set(name, { key, part }));
    return part;
  };
}

/** What the deck decides for every part of every slide. */
export function deckWide({ deck, theme }: LayoutContext): readonly unknown[] {
  return [theme, deck.language, deck.upDown, deck.snapshots, deck.assets];
}
