import type { Run } from '#core/deck/deck.ts';
import { rankFacet } from '#core/indicators/facets.ts';
import type { ObservationSnapshot, Rank } from '#core/indicators/observation.ts';
import { rankSubject } from '#core/indicators/print-figure.ts';
import type { Phrases } from './phrases.ts';
import { figure, nameOf, say } from './runs.ts';
import { holdsFirstPlace, inTitle, statement, statements } from './statement.ts';
import { toldTogether } from './told-together.ts';

const longestNames = 20; // characters of names a title lists; more are counted instead

/**
 * The message of a set of cards, by the first rule that holds: several facts share a first place; the leading fact holds
 * one; else the leading fact and one other (one in first place, one the source tells with it, or the next).
 */
export function cardsTitle(facts: readonly ObservationSnapshot[], phrases: Phrases): Run[] {
  const [lead, ...others] = facts;
  if (lead === undefined) return [];
  const shared = sharedFirstPlace(facts);
  if (shared !== null) {
    const names = shared.holders.map((fact) => nameOf(fact));
    const subject = shared.rank.of === 'growth' ? rankSubject(shared.rank, phrases.language) : '';
    const short = names.join('').length <= longestNames;
    const words = short ? phrases.ranked(names, subject) : phrases.rankedCount(names.length, subject);
    return [say(words), figure(shared.fact, rankFacet(shared.rank))];
  }
  if (holdsFirstPlace(lead)) return statement(lead, phrases, inTitle);
  const second = others.find(holdsFirstPlace) ?? others.find((fact) => toldTogether(lead, fact)) ?? others[0];
  return statements(second === undefined ? [lead] : [lead, second], phrases, inTitle);
}

/** A first place in the same scope and of the same kind that at least two facts hold. */
function sharedFirstPlace(
  facts: readonly ObservationSnapshot[],
): { fact: ObservationSnapshot; rank: Rank; holders: ObservationSnapshot[] } | null {
  for (const fact of facts) {
    for (const rank of fact.ranks.filter((each) => each.rank === 1)) {
      const holders = facts.filter((other) =>
        other.ranks.some((each) => each.rank === 1 && each.scope === rank.scope && each.of === rank.of),
      );
      if (holders.length >= 2) return { fact, rank, holders };
    }
  }
  return null;
}
