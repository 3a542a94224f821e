import type { Run } from '#core/deck/deck.ts';
import { rankFacet } from '#core/indicators/facets.ts';
import type { ObservationSnapshot, Rank } from '#core/indicators/observation.ts';
import type { Phrases } from './phrases.ts';
import { figure, say } from './runs.ts';
import { bestRank, statement } from './statement.ts';

/**
 * The message of a set of cards, by the first rule that holds: several facts share a first place; the leading fact holds
 * one; else the leading fact with its growth.
 */
export function cardsTitle(facts: readonly ObservationSnapshot[], phrases: Phrases): Run[] {
  const [lead] = facts;
  if (lead === undefined) return [];
  const shared = sharedFirstPlace(facts);
  if (shared !== null) {
    const { fact, rank, count } = shared;
    const joint = [say(phrases.countRanked(count, rank.of === 'growth')), figure(fact, rankFacet(rank))];
    return rank.of === 'growth'
      ? joint
      : [...statement(fact, phrases, { growth: false, rank: false }), say(phrases.comma), ...joint];
  }
  return statement(lead, phrases, { growth: true, rank: bestRank(lead)?.rank === 1 });
}

/** A first place in the same scope and of the same kind that at least two facts hold. */
function sharedFirstPlace(
  facts: readonly ObservationSnapshot[],
): { fact: ObservationSnapshot; rank: Rank; count: number } | null {
  for (const fact of facts) {
    for (const rank of fact.ranks.filter((each) => each.rank === 1)) {
      const holders = facts.filter((other) =>
        other.ranks.some((each) => each.rank === 1 && each.scope === rank.scope && each.of === rank.of),
      );
      if (holders.length >= 2) return { fact, rank, count: holders.length };
    }
  }
  return null;
}
