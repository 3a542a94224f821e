import { printUnit } from '#core/indicators/unit.ts';
import { roundsEqual } from '#core/validation/rounds-equal.ts';
import type { TableRecord } from '#core/tables/record.ts';
import type { CurrentRow } from './current-rows.ts';
import type { PlannedRow } from './planned-row.ts';

/**
 * How a figure of a file meets the stored one of the same series and period: the same · second evidence, when another
 * publisher prints it with fewer decimals · a conflict, when another publisher prints another number · a revision.
 */
export function compare(
  record: TableRecord,
  multiplier: number,
  current: CurrentRow,
  publisher: string,
): Pick<PlannedRow, 'state' | 'evidence'> {
  const other = publisher !== '' && current.publisher !== '' && publisher !== current.publisher;
  if (record.value === null) return { state: addsFacts(record, current) ? 'revised' : 'unchanged', evidence: false };
  if (current.value_text === null) return { state: 'revised', evidence: false };
  const value = inUnitOf(record.value, multiplier, current.unit_multiplier);
  if (value !== null && sameNumber(value, current.value_text)) {
    if (!other && (addsFacts(record, current) || saysStatus(record, current)))
      return { state: 'revised', evidence: false };
    return { state: 'unchanged', evidence: other };
  }
  if (!other) return { state: 'revised', evidence: false };
  if (value !== null && roundsEqual(value, current.value_text)) return { state: 'unchanged', evidence: true };
  return { state: 'conflict', evidence: false };
}

/** Most tables say nothing of status, so a plain figure doesn't take 初步数 away; a stated one counts. */
function saysStatus({ status }: TableRecord, current: CurrentRow): boolean {
  return status !== 'normal' && status !== current.status;
}

function addsFacts({ growth, change }: TableRecord, current: CurrentRow): boolean {
  if (growth !== null && (current.growth_percent === null || !sameNumber(growth.percent, current.growth_percent)))
    return true;
  if (change !== null && (current.change_points === null || !sameNumber(change.points, current.change_points)))
    return true;
  return false;
}

function sameNumber(left: string, right: string): boolean {
  return left === right || Number(left) === Number(right.replaceAll(',', ''));
}

/** The printed value in the stored one's unit: 13534900 万元 beside 1353.49 亿元. Decimal text, moved by powers of ten. */
export function inUnitOf(value: string, from: number, to: number): string | null {
  if (from === to) return value;
  if (printUnit('CNY', from) === null || printUnit('CNY', to) === null) return null;
  return movePoint(value, from - to);
}

/** Moves the decimal point: ('13534900', -4) → '1353.49'. */
export function movePoint(value: string, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const moved = `${padded.slice(0, at)}.${padded.slice(at)}`.replace(/\.?0*$/, '').replace(/^0+(?=\d)/, '');
  return `${sign === '-' ? '-' : ''}${moved}`;
}
