import Decimal from 'decimal.js';
import { inUnit } from './display-unit.ts';
import { decimalOf } from './facets.ts';
import type { ObservationSnapshot } from './observation.ts';

/** How a value is shown where a person wants it otherwise than it was printed: in another 万/亿 unit, with fewer decimals. */
export type ValueDisplay = { unit?: string; decimals?: number };

/** A value as it is shown, with its unit; null when there is none. Another unit moves digits, fewer decimals round half up. */
export function shownValue(
  { value, unit }: Pick<ObservationSnapshot, 'value' | 'unit'>,
  display: ValueDisplay,
): { number: string; unit: string } | null {
  if (value === null) return null;
  const moved = display.unit === undefined || display.unit === unit ? null : inUnit(value, unit, display.unit);
  const number = moved ?? value;
  return {
    number: display.decimals === undefined ? number : rounded(number, display.decimals),
    unit: moved === null ? unit : (display.unit ?? unit),
  };
}

/** Decimals a number is printed with. */
export function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** Never with more decimals than were printed: they are not known. */
function rounded(text: string, decimals: number): string {
  const value = decimalOf(text);
  if (value === null || decimals < 0 || decimals >= decimalsOf(text)) return text;
  const plain = value.toFixed(decimals, Decimal.ROUND_HALF_UP);
  if (!text.includes(',')) return plain;
  const [whole = '', fraction] = plain.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
