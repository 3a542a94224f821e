import type { KeyFiguresBlock } from '#core/deck/deck.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import { spacing } from '#core/theme/spacing.ts';
import type { BlockLayout, LayoutContext, Placed } from '../layout-types.ts';
import { overflow } from '../parts/figure-runs.ts';
import { type Card, placeCard } from './card.ts';
import { type CardFacts, cardFacts } from './card-facts.ts';
import { cardFrames } from './card-grid.ts';
import { cardSizes } from './card-sizes.ts';
import { placeTrends, trendHeight, trendName } from './card-trends.ts';

type Arrangement = { tallest: Points; valueShare: number; trends: boolean };

/**
 * A grid of cards. What a card says comes before its trend: cards grow, and numbers shrink a little, to make room for trends;
 * where that is not enough none is drawn, and that is told.
 */
export const placeKeyFigures: BlockLayout<KeyFiguresBlock> = (block, frame, slot, context) => {
  const facts = block.cards.map((card) => cardFacts(card, context.deck));
  const tallest = tallestCard(facts);
  const arrange = (arrangement: Arrangement) => placeCards({ block, facts, frame, slot, arrangement }, context);
  const plain: Arrangement = { tallest, valueShare: 0.32, trends: false };
  const asked = block.cards.flatMap(({ trend }, index) => (trend === undefined ? [] : (facts[index]?.label ?? [])));
  if (asked.length === 0) return arrange(plain) ?? { nodes: [], problems: [] };
  const placed =
    arrange({ tallest: tallest + trendHeight, valueShare: 0.26, trends: true }) ??
    arrange({ tallest: frame.height, valueShare: 0.26, trends: true });
  if (placed !== null) return placed;
  const without = arrange(plain) ?? { nodes: [], problems: [] };
  return { ...without, problems: [...without.problems, overflow(slot, context, trendName(asked[0], context))] };
};

/** By the fullest card: name and number need 130 points, each further line 26. */
function tallestCard(facts: readonly (CardFacts | null)[]): Points {
  const lines = facts.map((each) =>
    each === null
      ? 0
      : [each.growth, each.compare, each.period].filter((line) => line !== null).length + each.ranks.length,
  );
  return 130 + 28 * Math.max(0, ...lines);
}

type Cards = {
  block: KeyFiguresBlock;
  facts: readonly (CardFacts | null)[];
  frame: Frame;
  slot: string;
  arrangement: Arrangement;
};

/** All cards of a block; null where their trends have no room. */
function placeCards(given: Cards, context: LayoutContext): Placed | null {
  const { block, facts, slot, arrangement } = given;
  const frames = cardFrames(block.cards.length, given.frame, spacing.gap, arrangement.tallest, block.perRow);
  const cards: Card[] = block.cards.flatMap(({ observationId, highlight = false }, index) => {
    const frame = frames[index];
    return frame === undefined ? [] : [{ observationId, facts: facts[index] ?? null, frame, highlight }];
  });
  const sizes = cardSizes(cards, arrangement.valueShare, context);
  const source = { slot, blockId: block.id };
  const details = arrangement.trends ? 'top' : 'bottom';
  const placed = cards.map((card, index) =>
    placeCard(card, { id: `${slot}.card-${index + 1}`, source, sizes, details }, context),
  );
  const problems = placed.flatMap((each) => each.problems);
  if (!arrangement.trends) return { nodes: placed.flatMap((each) => each.nodes), problems };
  const trends = placeTrends(
    cards.map((card, index) => ({ card, trend: block.cards[index]?.trend, bottom: placed[index]?.bottom ?? 0 })),
    { slot, source, size: sizes.detail },
    context,
  );
  if (trends === null) return null;
  return {
    nodes: placed.flatMap(({ nodes }, index) => [...nodes, ...(trends[index]?.nodes ?? [])]),
    problems: [...problems, ...trends.flatMap((each) => each.problems)],
  };
}
