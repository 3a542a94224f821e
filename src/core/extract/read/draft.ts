import type { Change, Growth, Rank } from '../../indicators/observation.ts';
import type { AreaOrigin, Candidate, Comparison, Numeral, PeriodOrigin } from '../candidate.ts';
import type { ReasonCode } from '../reasons.ts';

/** A statement being read; offsets are the text's. What follows in its sentence is still added to it. */
export type Draft = {
  name: string;
  written: string;
  value: string | null;
  unit: string | null;
  qualifier: string;
  period: string;
  periodOrigin: PeriodOrigin;
  periodWords: string;
  area: string;
  areaOrigin: AreaOrigin;
  status: Candidate['status'];
  growth: Growth | null;
  change: Change | null;
  amount: Candidate['amount'];
  ranks: Rank[];
  comparisons: Comparison[];
  start: number;
  end: number;
  numerals: Numeral[];
  reasons: Set<ReasonCode>;
  opener: string; // what its clause begins after
  inherits: boolean; // its own words say no time
  ghost: boolean; // only what something came from
};

export function reach(draft: Draft, end: number): void {
  if (end > draft.end) draft.end = end;
}
