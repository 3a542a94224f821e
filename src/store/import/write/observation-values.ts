import { periodBounds } from '#core/indicators/sdmx-period.ts';
import { columnLetters } from '#core/tables/grid.ts';
import type { RevisionReason } from '#contract/store-contract.ts';
import type { Tables } from '../../schema/tables.ts';
import type { PlannedRow } from '../plan/planned-row.ts';

/** What all rows of a batch share. */
export type RowsOf = { batchId: string; reason: RevisionReason | null; createdAt: string };

/** Columns of a row that revises, or that says more than a level. */
export const columns = [
  ...([
    'row_id',
    'observation_id',
    'vintage',
    'is_current',
    'supersedes_row_id',
    'revision_reason',
    'series_id',
  ] as const),
  ...(['period', 'period_start', 'period_end', 'period_basis', 'value_text', 'value_number', 'unit_text'] as const),
  ...([
    'unit_multiplier',
    'qualifier',
    'status',
    'growth_percent',
    'growth_basis',
    'change_points',
    'change_base',
  ] as const),
  ...(['note', 'salience', 'evidence_id', 'cell', 'batch_id', 'created_at'] as const),
] as const satisfies readonly (keyof Tables['observation'])[];

// Nearly all figures of nearly all files are new, exact and without a note: what they share isn't bound a million times.
export const plainColumns = [
  ...([
    'row_id',
    'observation_id',
    'series_id',
    'period',
    'period_start',
    'period_end',
    'value_text',
    'value_number',
  ] as const),
  ...(['unit_text', 'unit_multiplier', 'evidence_id', 'cell'] as const),
] as const satisfies readonly (keyof Tables['observation'])[];

export function idOf({ record, plan, current }: Pick<PlannedRow, 'record' | 'plan' | 'current'>): string {
  return current?.observation_id ?? `obs-${plan.row.id}-${record.period.replace('/', '-')}`;
}

export function isPlain(row: PlannedRow, vintages: ReadonlyMap<string, number>): boolean {
  const { record, current } = row;
  if (vintages.has(idOf(row))) return false; // an import that was undone left an earlier vintage
  const { value, growth, change, note, qualifier, status } = record;
  const level = current === null && value !== null && record.period !== 'unknown' && growth === null && change === null;
  return level && note === '' && qualifier === 'exact' && status === 'normal';
}

export function plainValuesOf({ record, plan, number }: PlannedRow, rowId: number, evidenceId: string): unknown[] {
  const { start, end } = boundsOf(record.period);
  const id = idOf({ record, plan, current: null });
  const cell = `${columnLetters(record.column - 1)}${record.row}`;
  const { value, unit, period } = record;
  return [rowId, id, plan.row.id, period, start, end, value, number, unit, plan.multiplier, evidenceId, cell];
}

export function valuesOf(
  { record, plan, number, current }: PlannedRow,
  rowId: number,
  vintages: ReadonlyMap<string, number>,
  evidenceId: string,
  { batchId, reason, createdAt }: RowsOf,
): unknown[] {
  const bounds = boundsOf(record.period);
  const observationId = idOf({ record, plan, current });
  const keepsLevel = record.value === null && current !== null; // a file of growth rates says nothing of the level
  return [
    rowId,
    observationId,
    (vintages.get(observationId) ?? current?.vintage ?? 0) + 1,
    1,
    current?.row_id ?? null,
    current === null ? null : reason,
    plan.row.id,
    record.period,
    bounds.start,
    bounds.end,
    record.period === 'unknown' ? 'cumulative-unknown-start' : 'printed',
    keepsLevel ? current.value_text : record.value,
    keepsLevel ? current.value_number : number,
    keepsLevel ? current.unit_text : record.unit,
    keepsLevel ? current.unit_multiplier : plan.multiplier,
    record.qualifier,
    record.status,
    record.growth?.percent ?? null,
    record.growth?.basis ?? null,
    record.change?.points ?? null,
    record.change?.base ?? null,
    record.note,
    current?.salience ?? 'normal',
    evidenceId,
    `${columnLetters(record.column - 1)}${record.row}`,
    batchId,
    createdAt,
  ];
}

const bounds = new Map<string, { start: string | null; end: string | null }>();

function boundsOf(period: string): { start: string | null; end: string | null } {
  const known = bounds.get(period);
  if (known !== undefined) return known;
  const found = periodBounds(period) ?? { start: null, end: null };
  if (bounds.size > 5000) bounds.clear();
  bounds.set(period, found);
  return found;
}
