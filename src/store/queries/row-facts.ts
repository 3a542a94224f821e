import type { Change, Growth, ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Tables } from '../schema/tables.ts';

/** The columns of a stored observation that hold what it states. */
type FactColumns = Pick<
  Tables['observation'],
  | ('period' | 'period_basis' | 'value_text' | 'unit_text' | 'qualifier' | 'status')
  | ('growth_percent' | 'growth_basis' | 'change_points' | 'change_base' | 'note')
>;

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
    growth: growthOf(row),
    change: changeOf(row),
    note: row.note,
  };
}

export function growthOf(row: Pick<FactColumns, 'growth_percent' | 'growth_basis'>): Growth | null {
  return row.growth_percent === null ? null : { percent: row.growth_percent, basis: row.growth_basis ?? '' };
}

function changeOf(row: Pick<FactColumns, 'change_points' | 'change_base'>): Change | null {
  return row.change_points === null ? null : { points: row.change_points, base: row.change_base ?? '' };
}
