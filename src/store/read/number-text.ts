import Decimal from 'decimal.js';
import { type Cell, textCell } from '#core/tables/grid.ts';
import { displayedNumber, kindOfFormat } from './number-format.ts';

/** The shortest decimal text of a stored number, without the noise of binary fractions and never with an exponent. */
export function plainNumber(value: number): string {
  return new Decimal(value.toPrecision(15)).toFixed();
}

/** A numeric cell: the text is the plain number unless its format prints more than digits, such as % or a unit. */
export function numberCell(value: number, format: string, date1904: boolean): Cell {
  if (!Number.isFinite(value)) return textCell('');
  const kind = kindOfFormat(format);
  const text = displayedNumber(value, format) ?? plainNumber(value);
  if (kind === 'number') return { text, number: value, date: null };
  const milliseconds = Math.round(value * 86_400_000) + (date1904 ? epoch1904 : value < 60 ? epoch1900 : epochLater);
  return dateCell(new Date(milliseconds), kind) ?? { text: plainNumber(value), number: value, date: null };
}

// Excel counts a 29 February 1900 that never was, so serials below 60 are one day later than those above.
const epoch1900 = Date.UTC(1899, 11, 31);
const epochLater = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** A cell of a date (its ISO day) or of a time of day (hh:mm or hh:mm:ss, no date); null if it is out of range. */
export function dateCell(date: Date, kind: 'date' | 'time'): Cell | null {
  const year = date.getUTCFullYear();
  if (Number.isNaN(date.getTime()) || year < 1 || year > 9999) return null;
  const iso = date.toISOString();
  if (kind === 'time') return textCell(iso.slice(11, 19).replace(/:00$/, ''));
  return { text: iso.slice(0, 10), number: null, date: iso.slice(0, 10) };
}

/** A numeric cell whose printed text is known: the plain number unless more than digits and separators is printed. */
export function printedNumberCell(value: number, printed: string): Cell {
  if (!Number.isFinite(value)) return textCell(printed);
  const isPlain = /^[\d.,\s()+-]*(E[+-]?\d+)?$/i.test(printed) || /^#+$/.test(printed);
  return { text: isPlain ? plainNumber(value) : printed, number: value, date: null };
}
