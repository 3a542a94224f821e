import type { ObservationSnapshot } from '#core/indicators/observation.ts';

/** The columns of a stored observation that hold what it states. */
type FactColumns = {
  period: string;
  period_basis: ObservationSnapshot['periodBasis'];
  value_text: string | null;
  unit_text: string;
  qualifier: ObservationSnapshot['qualifier'];
  status: ObservationSnapshot['status'];
  growth_percent: string | null;
  growth_basis: string | null;
  change_points: string | null;
  change_base: string | null;
  note: string;
};

type RowFacts = Pick<
  ObservationSnapshot,
  'period' | 'periodBasis' | 'value' | 'unit' | 'qualifier' | 'status' | 'growth' | 'change' | 'note'
>;

/** What a stored row states, as core knows it; ranks and source stand in other tables. */
export function rowFacts(row: FactColumns): RowFacts {
  return {
    period: row.period,
    periodBasis: row.period_basis,
    value: row.value_text,
    unit: row.unit_text,
    qualifier: row.qualifier,
    status: row.status,
    growth: row.growth_percent === null ? null : { percent: row.growth_percent, basis: row.growth_basis ?? '' },
    change: row.change_points === null ? null : { points: row.change_points, base: row.change_base ?? '' },
    note: row.note,
  };
}
