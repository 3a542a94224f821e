import type { Candidate } from '#core/extract/candidate.ts';
import type { Change, Growth, Rank } from '#core/indicators/observation.ts';
import { parseQualifier } from '#core/indicators/qualifier.ts';
import { parseUnit, unlistedUnit } from '#core/indicators/unit.ts';
import type { NewObservation } from '../../queries/write-observation.ts';

/** What a statement says, as it is compared and stored. */
export type StatementFacts = {
  value: string | null;
  unit: string;
  unitCode: string | null; // null where no level is printed, and for ratios
  multiplier: number;
  growth: Growth | null;
  change: Change | null;
  ranks: readonly Rank[];
};

export function factsOfCandidate({ value, unit, growth, change, ranks }: Candidate): StatementFacts {
  const printed = value === null ? '' : (unit ?? '');
  const parsed = printed === '' ? null : (parseUnit(printed) ?? unlistedUnit(printed));
  return {
    ...{ value, unit: printed, growth, change, ranks: onceEach(ranks) },
    unitCode: parsed?.code ?? null,
    multiplier: parsed?.multiplier ?? 0,
  };
}

/** A figure has one rank a scope and kind. */
function onceEach(ranks: readonly Rank[]): Rank[] {
  const key = ({ scope, of }: Rank) => `${of} ${scope}`;
  return ranks.filter((rank, index) => ranks.findIndex((other) => key(other) === key(rank)) === index);
}

/** A statement as an observation, without where it goes and what proves it. */
export function observationFacts(
  candidate: Candidate,
): Pick<
  NewObservation,
  'value' | 'unit' | 'growth' | 'change' | 'ranks' | 'qualifier' | 'status' | 'note' | 'periodBasis' | 'period'
> {
  const { value, unit, growth, change, ranks } = factsOfCandidate(candidate);
  return {
    ...{ value, unit, growth, change, ranks },
    qualifier: parseQualifier(candidate.qualifier) ?? 'exact',
    status: candidate.status,
    note: noteOf(candidate),
    period: candidate.period,
    periodBasis: periodBasisOf(candidate),
  };
}

/** 去年 is a year a person agreed to; 目前 stays a month the text speaks in. */
export function periodBasisOf({ period, periodOrigin }: Candidate): NewObservation['periodBasis'] {
  if (period === 'unknown') return 'cumulative-unknown-start';
  return periodOrigin === 'publication' ? 'inferred' : 'printed';
}

/** An increase in the figure's own unit has no column of its own. */
function noteOf({ amount }: Candidate): string {
  if (amount === null) return '';
  const number = amount.value.replace(/^[+-]/, '');
  return `${amount.base}${amount.value.startsWith('-') ? '减少' : '增加'}${number}${amount.unit}`;
}
