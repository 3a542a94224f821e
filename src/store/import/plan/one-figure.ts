import type { TableRecord } from '#core/tables/record.ts';
import { decimalsOf, roundsEqual } from '#core/validation/rounds-equal.ts';
import { movePoint } from './compare.ts';
import type { PlannedRow } from './planned-row.ts';

type Figure = Pick<PlannedRow, 'record' | 'plan' | 'number'>;

/**
 * A figure that a file prints twice, as workbooks do: 1353.49 in one sheet, 1353.5 with its growth in another. The more
 * precise of both, with all that either says. Null where they contradict each other.
 */
export function oneFigure(first: Figure, later: Figure): Figure | null {
  const [one, other] = [first.record, later.record];
  const agree =
    sameValue(first, later) &&
    sameText(one.growth?.percent, other.growth?.percent) &&
    sameText(one.change?.points, other.change?.points) &&
    (one.rank === null || other.rank === null || one.rank.rank === other.rank.rank);
  if (!agree) return null;
  const kept = places(later) > places(first) ? later : first;
  const rest = kept === first ? later : first;
  return { ...kept, record: withFactsOf(kept.record, rest.record) };
}

/**
 * The same figure in another unit is the same: 103.48676万亿元 and 1034867.6亿元. Rounded it is only in another sheet: two
 * rows of one table that differ are a mistake.
 */
function sameValue(first: Figure, later: Figure): boolean {
  const [one, other] = [first.record.value, later.record.value];
  if (one === null || other === null) return true;
  const [unit, otherUnit] = [first.plan.multiplier, later.plan.multiplier];
  const larger = Math.max(unit, otherUnit); // 103.49 has two decimals in 万亿元 and hides four digits in 亿元
  const [left, right] = [inUnit(one, unit, larger), inUnit(other, otherUnit, larger)];
  if (left === right || (first.record.sheet !== later.record.sheet && roundsEqual(left, right))) return true;
  if (first.number === null || later.number === null) return false;
  const [base, otherBase] = [first.number * 10 ** unit, later.number * 10 ** otherUnit];
  return Math.abs(base - otherBase) <= Math.abs(base) * 1e-12;
}

function inUnit(value: string, from: number, to: number): string {
  return from === to ? value : movePoint(value, from - to);
}

function sameText(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || roundsEqual(one, other);
}

/** How far behind the unit's own point a figure is printed; nothing is least precise. */
function places({ record, plan }: Figure): number {
  return record.value === null ? Number.NEGATIVE_INFINITY : decimalsOf(record.value) - plan.multiplier;
}

function withFactsOf(record: TableRecord, other: TableRecord): TableRecord {
  return {
    ...record,
    growth: record.growth ?? other.growth,
    change: record.change ?? other.change,
    rank: record.rank ?? other.rank,
    status: record.status === 'normal' ? other.status : record.status,
    note: record.note === '' ? other.note : record.note,
  };
}
