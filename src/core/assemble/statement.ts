import type { Run } from '#core/deck/deck.ts';
import { rankFacet } from '#core/indicators/facets.ts';
import type { ObservationSnapshot, Rank } from '#core/indicators/observation.ts';
import type { Phrases } from './phrases.ts';
import { figure, nameOf, say } from './runs.ts';

/**
 * One fact as a clause: its name and what it holds, the value first: 森林覆盖率达74.43%，居广东省第1位. `parts` limits how much
 * is said.
 */
export function statement(
  fact: ObservationSnapshot,
  phrases: Phrases,
  parts: { growth: boolean; rank: boolean },
): Run[] {
  const runs: Run[] = [say(nameOf(fact))];
  const [first] = fact.ranks;
  if (fact.value !== null) {
    if (fact.qualifier === 'exact' || fact.qualifier === 'among-others') runs.push(say(phrases.reach));
    runs.push(figure(fact, 'value'));
    if (parts.growth && fact.growth !== null) runs.push(say(phrases.comma), figure(fact, 'growth'));
    if (parts.growth && fact.change !== null) runs.push(say(phrases.comma), figure(fact, 'change'));
    const rank = parts.rank ? bestRank(fact) : null;
    if (rank !== null && rank.of !== 'growth') runs.push(say(phrases.rank), figure(fact, rankFacet(rank)));
    return runs;
  }
  if (fact.change !== null) return [...runs, figure(fact, 'change')];
  if (fact.growth !== null) return [...runs, figure(fact, 'growth')];
  if (first !== undefined)
    return [...runs, say(phrases.rank.replace('，', '').replace(', ', ': ')), figure(fact, rankFacet(first))];
  return [];
}

/** The rank a title would name: the first place if there is one, else the widest scope (printed first). */
export function bestRank(fact: ObservationSnapshot): Rank | null {
  return fact.ranks.find((rank) => rank.rank === 1) ?? fact.ranks[0] ?? null;
}
