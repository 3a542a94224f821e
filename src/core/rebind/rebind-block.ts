import type { Block, Deck, KeyFigureCard } from '#core/deck/deck.ts';
import { figuresOfBlock } from '#core/deck/find.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { moveBlock } from './move-slide.ts';
import { lookupIn, moveSaid, pairsOf } from './pairs.ts';
import type { Move, RebindTarget } from './target.ts';

export type ReboundBlock = {
  block: Block | null; // null when no figure has a counterpart
  snapshots: ObservationSnapshot[]; // of its figures
  gaps: ObservationSnapshot[]; // figures that have none
};

/** Observations a block's figures refer to, each once. */
export function observationsOf(block: Block, { snapshots }: Pick<Deck, 'snapshots'>): ObservationSnapshot[] {
  const ids = new Set(figuresOfBlock(block).map(({ observationId }) => observationId));
  return [...ids].flatMap((id) => snapshots[id] ?? []);
}

/** What most figures of a block are about; of periods that are as many, the latest. Null for a block without figures. */
export function basisOfBlock(observations: readonly ObservationSnapshot[]): RebindTarget | null {
  const most = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
    const counts = new Map<string, { item: Item; count: number }>();
    for (const item of items) {
      const known = counts.get(keyOf(item));
      counts.set(keyOf(item), { item, count: (known?.count ?? 0) + 1 });
    }
    return [...counts.values()].reduce<{ item: Item; count: number } | null>(
      (best, each) =>
        best === null ||
        each.count > best.count ||
        (each.count === best.count && keyOf(each.item).localeCompare(keyOf(best.item)) > 0)
          ? each
          : best,
      null,
    );
  };
  const area = most(
    observations.map((each) => each.area),
    ({ code }) => code,
  );
  const period = most(
    observations.filter((each) => each.area.code === area?.item.code).map((each) => each.period),
    (each) => each,
  );
  return area === null || period === null ? null : { area: area.item, period: period.item };
}

/** The block about another area or time; figures without a counterpart leave gaps, and cards without one are left out. */
export function rebindBlock(
  block: Block,
  deck: Pick<Deck, 'snapshots' | 'period'>,
  move: Move,
  found: readonly ObservationSnapshot[],
): ReboundBlock {
  const used = observationsOf(block, deck);
  const pairs = pairsOf(used, move, found);
  const lookup = lookupIn(pairs);
  const moved = moveBlock(block, { ...lookup, ...moveSaid(used, move) });
  const snapshots = [...pairs.values()].flatMap(({ fresh }) => fresh ?? []);
  const gaps = [...lookup.lost];
  if (moved === null || snapshots.length === 0) return { block: null, snapshots: [], gaps };
  if (moved.kind !== 'key-figures') return { block: moved, snapshots, gaps };
  const periods = new Map(snapshots.map(({ id, period }) => [id, period]));
  // A card of another time than the deck's says so.
  const named = (card: KeyFigureCard): KeyFigureCard =>
    card.show.includes('period') || periods.get(card.observationId) === deck.period
      ? card
      : { ...card, show: [...card.show, 'period'] };
  return { block: { ...moved, cards: moved.cards.map(named) }, snapshots, gaps };
}
