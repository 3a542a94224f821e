import type { Candidate } from '#core/extract/candidate.ts';
import type { Rank } from '#core/indicators/observation.ts';
import { rowFacts } from '../../queries/row-facts.ts';
import type { NewObservation } from '../../queries/write-observation.ts';
import { observationFacts } from '../meeting/statement-facts.ts';
import type { StoredVintage } from './stored-vintage.ts';

type Facts = ReturnType<typeof observationFacts> & Pick<NewObservation, 'salience'>;

/** What a statement says and what is stored as one figure; where both have a fact, `first` gives it. */
export function joinedFacts(candidate: Candidate, stored: StoredVintage, first: 'statement' | 'stored'): Facts {
  const stated = observationFacts(candidate);
  const before = { ...rowFacts(stored), ranks: stored.ranks };
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

function joinedRanks(first: readonly Rank[], other: readonly Rank[]): Rank[] {
  const isThere = ({ scope, of }: Rank) => first.some((rank) => rank.scope === scope && rank.of === of);
  return [...first, ...other.filter((rank) => !isThere(rank))];
}
