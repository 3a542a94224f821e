import Decimal from 'decimal.js';
import { decimalOf } from '../indicators/facets.ts';

const modes = [Decimal.ROUND_HALF_UP, Decimal.ROUND_HALF_EVEN] as const;

/**
 * Whether two printed numbers are the same figure, one printed more coarsely: 105.1 and 105.11. Half up and half even
 * both count, and so does rounding a rounded figure again, as bulletins do: 1353.49 → 1353.5 → 1354.
 */
export function roundsEqual(left: string, right: string): boolean {
  if (left === right) return true;
  const [first, second] = [decimalOf(left), decimalOf(right)];
  if (first === null || second === null) return false;
  if (first.equals(second)) return true;
  const [firstPlaces, secondPlaces] = [decimalsOf(left), decimalsOf(right)];
  return firstPlaces > secondPlaces
    ? roundsTo(first, firstPlaces, second, secondPlaces)
    : roundsTo(second, secondPlaces, first, firstPlaces);
}

/** Decimals a number is printed with: '3.0' has one. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.trim().length - point - 1;
}

/** Half a unit of the last printed digit: what rounding may hide. */
export function halfUnit(text: string): number {
  return 0.5 * 10 ** -decimalsOf(text);
}

function roundsTo(finer: Decimal, finerPlaces: number, coarser: Decimal, places: number): boolean {
  if (modes.some((mode) => finer.toDecimalPlaces(places, mode).equals(coarser))) return true;
  let reached = [finer];
  for (let step = finerPlaces - 1; step >= places; step -= 1) {
    const rounded = reached.flatMap((value) => modes.map((mode) => value.toDecimalPlaces(step, mode)));
    reached = rounded.filter((value, index) => rounded.findIndex((other) => other.equals(value)) === index);
  }
  return reached.some((value) => value.equals(coarser));
}
