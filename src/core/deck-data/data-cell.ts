import { type FormattedNumber, formattedNumber } from '#core/indicators/number-format.ts';
import type { Qualifier } from '#core/indicators/observation.ts';

/** A cell of data that leaves the deck: what it says, and the number it is, if it is one. */
export type DataCell = { text: string; number: FormattedNumber | null };

export function textCell(text: string): DataCell {
  return { text, number: null };
}

export function numberCell(text: string | null, qualifier: Qualifier = 'exact'): DataCell {
  return text === null ? emptyCell : { text, number: formattedNumber(text, qualifier) };
}

/** Where there is no figure: a gap, never a zero. */
export const emptyCell: DataCell = { text: '', number: null };
