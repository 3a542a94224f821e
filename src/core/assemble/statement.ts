import type { Run } from '#core/deck/deck.ts';
import { rankFacet } from '#core/indicators/facets.ts';
import type { ObservationSnapshot, Rank } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { rankSubject } from '#core/indicators/print-figure.ts';
import { isExact } from './exact.ts';
import type { Phrases } from './phrases.ts';
import { figure, nameOf, say } from './runs.ts';
import { toldTogether } from './told-together.ts';
import { withoutRepeating } from './wording.ts';

/** How much of a fact is said beside its value. `first`: only first places, the ranks a title would name. */
export type Parts = { growth: boolean; ranks: 'none' | 'first' | 'all' };

export const valueOnly: Parts = { growth: false, ranks: 'none' };
export const inTitle: Parts = { growth: true, ranks: 'first' };
export const inFull: Parts = { growth: true, ranks: 'all' };

/** One fact as a clause: its name and what it holds, the value first: 森林覆盖率达74.43%，居广东省首位. */
export function statement(fact: ObservationSnapshot, phrases: Phrases, parts: Parts, name = nameOf(fact)): Run[] {
  const ranks = ranksSaid(fact, parts);
  const named = name === '' ? [] : [say(name)];
  if (fact.value !== null) {
    const reach = phrases.reach(isExact(fact) ? fact.unit : ''); // 近20% needs no 达
    const growth = parts.growth && fact.growth !== null;
    const change = parts.growth && fact.change !== null;
    return compact([
      ...named,
      say(reach),
      figure(fact, 'value'),
      ...(growth ? [say(phrases.comma), ...growthRuns(fact, phrases)] : []),
      ...(change ? [say(phrases.comma), ...changeRuns(fact, phrases)] : []),
      ...rankRuns(
        fact,
        ranks.filter((rank) => rank.of !== 'growth' || growth),
        phrases,
        phrases.rank,
      ),
    ]);
  }
  const move =
    fact.change !== null ? changeRuns(fact, phrases) : fact.growth !== null ? growthRuns(fact, phrases) : null;
  if (move !== null) {
    return compact([...named, say(phrases.move), ...move, ...rankRuns(fact, ranks, phrases, phrases.rank)]);
  }
  // A fact that is nothing but ranks says them whatever the parts: there is nothing else to say.
  const told = ranks.length > 0 ? ranks : fact.ranks.slice(0, 1);
  return compact([...named, ...rankRuns(fact, told, phrases, phrases.rankAlone)]);
}

/** Several facts in one sentence; what the second name would repeat of the first is left out, as the source does. */
export function statements(facts: readonly ObservationSnapshot[], phrases: Phrases, parts: Parts): Run[] {
  return facts.flatMap((fact, index) => {
    const before = facts[index - 1];
    if (before === undefined) return statement(fact, phrases, parts);
    const { name, listed } = toldTogether(before, fact)
      ? withoutRepeating(nameOf(before), nameOf(fact))
      : { name: nameOf(fact), listed: false };
    const plain = statement(before, phrases, parts).length <= 3; // a list of longer clauses needs commas
    return [say(listed && plain ? phrases.list : phrases.comma), ...statement(fact, phrases, parts, name)];
  });
}

/** Whether the fact holds a first place in any scope. */
export function holdsFirstPlace(fact: ObservationSnapshot): boolean {
  return fact.ranks.some((rank) => rank.rank === 1);
}

function ranksSaid(fact: ObservationSnapshot, parts: Parts): Rank[] {
  if (parts.ranks === 'none') return [];
  if (parts.ranks === 'all') return [...fact.ranks];
  return fact.ranks.filter((rank) => rank.rank === 1).slice(0, 1);
}

/** ，增速居广东省21个地市第6位、粤北地区首位: what was ranked is named where it changes. */
function rankRuns(fact: ObservationSnapshot, ranks: readonly Rank[], phrases: Phrases, first: Phrases['rank']): Run[] {
  return ranks.flatMap((rank, index) => {
    const before = ranks[index - 1];
    const subject = rank.of === 'growth' ? rankSubject(rank, phrases.language) : '';
    const opening =
      before === undefined ? first(subject) : before.of === rank.of ? phrases.list : phrases.rank(subject);
    return [say(opening), figure(fact, rankFacet(rank))];
  });
}

function growthRuns(fact: ObservationSnapshot, phrases: Phrases): Run[] {
  return [say(phrases.growthOn(fact.growth?.basis ?? '')), figure(fact, 'growth')];
}

function changeRuns(fact: ObservationSnapshot, phrases: Phrases): Run[] {
  const base = fact.change?.base ?? '';
  const { before, after } = phrases.changeOn(base === '' ? '' : printPeriod(base, phrases.language));
  return [say(before), figure(fact, 'change'), say(after)];
}

/** Without empty words. */
function compact(runs: readonly Run[]): Run[] {
  return runs.filter((run) => run.kind === 'figure' || run.text !== '');
}
