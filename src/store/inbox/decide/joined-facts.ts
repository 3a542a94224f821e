import type { Candidate } from '#core/extract/candidate.ts';
import type { Rank } from '#core/indicators/observation.ts';
import type { NewObservation } from '../../queries/write-observation.ts';
import { observationFacts } from '../meeting/statement-facts.ts';
import type { StoredVintage } from './stored-vintage.ts';

type Facts = ReturnType<typeof observationFacts> & Pick<NewObservation, 'salience'>;

/** What a statement says and what is stored as one figure; where both have a fact, `first` gives it. */
export function joinedFacts(candidate: Candidate, stored: StoredVintage, first: 'statement' | 'stored'): Facts {
  const stated = observationFacts(candidate);
  const before = factsOf(stored);
  const [one, other] = first === 'statement' ? [stated, before] : [before, stated];
  const level = one.value === null && other.value !== null ? other : one; // its unit and qualifier go with it
  return {
    ...{ value: level.value, unit: level.unit, qualifier: level.qualifier, status: level.status },
    growth: one.growth ?? other.growth,
    change: one.change ?? other.change,
    ranks: joinedRanks(one.ranks, other.ranks),
    note: [...new Set([one.note, other.note])].filter((note) => note !== '').join('；'),
    ...{ period: stored.period, periodBasis: one.periodBasis, salience: stored.salience },
  };
}

function factsOf(stored: StoredVintage): Omit<Facts, 'salience'> {
  const { growth_percent, growth_basis, change_points, change_base } = stored;
  return {
    ...{ value: stored.value_text, unit: stored.unit_text, qualifier: stored.qualifier, status: stored.status },
    growth: growth_percent === null ? null : { percent: growth_percent, basis: growth_basis ?? '' },
    change: change_points === null ? null : { points: change_points, base: change_base ?? '' },
    ...{ ranks: stored.ranks, note: stored.note, period: stored.period, periodBasis: stored.period_basis },
  };
}

function joinedRanks(first: readonly Rank[], other: readonly Rank[]): Rank[] {
  const isThere = ({ scope, of }: Rank) => first.some((rank) => rank.scope === scope && rank.of === of);
  return [...first, ...other.filter((rank) => !isThere(rank))];
}
