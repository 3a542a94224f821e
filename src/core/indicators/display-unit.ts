import Decimal from 'decimal.js';
import { decimalOf } from './facets.ts';
import { parseUnit, printUnit } from './unit.ts';

/**
 * A printed value in another unit of the same quantity, as exact decimal text: '135349', '万元' → '13.5349' in 亿元. Digits
 * are moved, none is rounded away or added, nor is a nought that was printed dropped. Null when one unit does not measure what the other does.
 */
export function inUnit(text: string, unit: string, wanted: string): string | null {
  const [from, to] = [parseUnit(unit), parseUnit(wanted)];
  const value = decimalOf(text);
  if (from === null || to === null || value === null || from.code !== to.code) return null;
  const power = from.multiplier - to.multiplier;
  return value.times(new Decimal(10).pow(power)).toFixed(Math.max(0, (text.split('.')[1]?.length ?? 0) - power));
}

/** The unit a figure is drawn in: the display unit where it measures the same, else its own. */
export function shownUnit(unit: string, displayUnit: string | undefined): string {
  return displayUnit !== undefined && inUnit('1', unit, displayUnit) !== null ? displayUnit : unit;
}

const powers = [0, 4, 8, 12]; // 元, 万元, 亿元, 万亿元

/** Units in which values of this one can be shown, its own among them; none for a unit that takes no 万 or 亿. */
export function displayUnits(unit: string): string[] {
  const parsed = parseUnit(unit);
  if (parsed === null || !parsed.base.scalable) return [];
  return powers.flatMap((power) => printUnit(parsed.code, power) ?? []);
}
