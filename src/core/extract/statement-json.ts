import type { ObservationStatus, Rank } from '../indicators/observation.ts';
import type { Candidate } from './candidate.ts';

/** A statement as the command line prints it: numbers as JSON numbers, null where the text prints none. */
export type StatementJson = {
  name: string;
  value: number | string | null; // text for ratios: '11.4:31.2:57.5'
  unit: string | null; // as printed, with 万/亿
  period: string; // SDMX
  region: string | null;
  growthPct: number | null; // signed
  changePP: number | null; // percentage points, signed
  rank: number | null; // the first of `ranks`
  rankScope: string | null;
  ranks: { rank: number; scope: string; of: '总量' | '增速' | '比重' }[];
  qualifier: string | null; // as printed: 近, 约, 超
  status: ObservationStatus | null; // where it isn't final
  quote: string;
  start: number; // of the quotation, in UTF-16 units
  end: number;
};

const ranked = { value: '总量', growth: '增速', share: '比重' } as const satisfies Record<Rank['of'], string>;

export function statementJson(candidate: Candidate): StatementJson {
  const { name, value, unit, period, area, growth, change, ranks, qualifier, status, quote, start, end } = candidate;
  const [first] = ranks;
  return {
    name,
    value: value === null ? null : numberOrText(value),
    unit,
    period,
    region: area === '' ? null : area,
    growthPct: growth === null ? null : Number(growth.percent),
    changePP: change === null ? null : Number(change.points),
    rank: first?.rank ?? null,
    rankScope: first?.scope ?? null,
    ranks: ranks.map(({ rank, scope, of }) => ({ rank, scope, of: ranked[of] })),
    qualifier: qualifier === '' ? null : qualifier,
    status: status === 'normal' ? null : status,
    ...{ quote, start, end },
  };
}

/** A plain decimal a JSON number prints as it is; what would lose digits stays as text. */
function numberOrText(value: string): number | string {
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(value)) return value;
  return value.replace(/^[+-]|\./g, '').replace(/^0+/, '').length > 15 ? value : Number(value);
}
