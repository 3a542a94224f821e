import type { RevisedCell, Revisions } from '#contract/store-contract.ts';
import type { PlannedRow } from '../plan/planned-row.ts';

const mostCells = 200;

/** What a later file changes: how many of the cells both hold, by how much in the middle and at most, the largest first. */
export function revisionsOf(rows: readonly PlannedRow[]): Revisions {
  const common = rows.filter(({ current, record }) => current !== null && record.value !== null);
  const changed = cellsOf(rows, 'revised');
  const sizes = changed
    .flatMap(({ changePercent }) => (changePercent === null ? [] : Math.abs(changePercent)))
    .sort(ascending);
  return {
    common: common.length,
    changed: changed.length,
    medianPercent: sizes.length === 0 ? null : (sizes[Math.floor((sizes.length - 1) / 2)] ?? null),
    maxPercent: sizes.at(-1) ?? null,
    cells: largestFirst(changed),
  };
}

export function conflictsOf(rows: readonly PlannedRow[]): RevisedCell[] {
  return largestFirst(cellsOf(rows, 'conflict'));
}

function cellsOf(rows: readonly PlannedRow[], state: PlannedRow['state']): RevisedCell[] {
  return rows.flatMap(({ record, plan, current, number, state: own }) => {
    if (own !== state || current === null) return [];
    const old = current.value_number === null ? null : current.value_number * 10 ** current.unit_multiplier;
    const now = number === null ? null : number * 10 ** plan.multiplier;
    return {
      indicator: plan.indicator.name,
      area: plan.area.name,
      period: record.period,
      old: current.value_text ?? '',
      new: record.value ?? current.value_text ?? '',
      unit: record.unit,
      changePercent: old === null || now === null || old === 0 ? null : (now / old - 1) * 100,
    };
  });
}

function largestFirst(cells: readonly RevisedCell[]): RevisedCell[] {
  const size = ({ changePercent }: RevisedCell) => Math.abs(changePercent ?? 0);
  return [...cells].sort((left, right) => size(right) - size(left)).slice(0, mostCells);
}

function ascending(left: number, right: number): number {
  return left - right;
}
