import type { Deck } from '#core/deck/deck.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { compareSlides } from './compare-slides.ts';
import type { Difference } from './difference.ts';
import { matchSlides } from './match-slides.ts';
import { same } from './same.ts';

const aside = new Set(['id', 'sections', 'snapshots', 'assets']);

/**
 * How a later deck differs from an earlier one: first what is said of the whole, then slide by slide in the order of the
 * later deck, removed slides where they stood. Empty exactly when a person would see no difference.
 */
export function compareDecks(before: Deck, after: Deck): Difference[] {
  const { pairs, removed, added } = matchSlides(before, after);
  const bySlide = [
    ...removed.map(({ slide, number }) => ({
      at: number - 0.5,
      found: [{ kind: 'slide-removed' as const, slide: number, title: plainText(slide.title, before) }],
    })),
    ...added.map(({ slide, number }) => ({
      at: number,
      found: [{ kind: 'slide-added' as const, slide: number, title: plainText(slide.title, after) }],
    })),
    ...pairs.map((pair) => ({
      at: pair.slide,
      found: [
        ...(pair.moved
          ? [
              {
                kind: 'slide-moved' as const,
                slide: pair.slide,
                from: pair.from,
                title: plainText(pair.after.title, after),
              },
            ]
          : []),
        ...compareSlides(pair, before, after),
      ],
    })),
  ];
  return [
    ...properties(before, after),
    ...sections(before, after, pairs),
    ...bySlide.sort((one, other) => one.at - other.at).flatMap<Difference>(({ found }) => found),
  ];
}

function properties(before: Deck, after: Deck): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !aside.has(name));
  return names.flatMap((property) => {
    const one = before[property as keyof Deck];
    const other = after[property as keyof Deck];
    return same(one, other) ? [] : [{ kind: 'property' as const, property, before: shown(one), after: shown(other) }];
  });
}

function shown(value: Deck[keyof Deck]): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? ('name' in value ? String(value.name) : '') : String(value);
}

/** Sections are told once: their names and order, or that a slide that stayed went to another one. */
function sections(
  before: Deck,
  after: Deck,
  pairs: readonly { before: { id: string }; after: { id: string } }[],
): Difference[] {
  const names = (deck: Deck) => deck.sections.map(({ name }) => name);
  const indexOf = (deck: Deck) =>
    new Map(deck.sections.flatMap(({ slides }, index) => slides.map(({ id }) => [id, index] as const)));
  const [one, other] = [indexOf(before), indexOf(after)];
  const stayed = pairs.every((pair) => one.get(pair.before.id) === other.get(pair.after.id));
  return same(names(before), names(after)) && stayed
    ? []
    : [{ kind: 'sections', before: names(before), after: names(after) }];
}
