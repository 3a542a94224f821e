import type { CellStyle } from 'hucre/xlsx';
import { formattedNumber } from '#core/indicators/number-format.ts';
import type { Qualifier } from '#core/indicators/observation.ts';

export type WrittenCell = { value: string | number | null; style?: CellStyle };

/** A printed number as a number shown as printed; text that is none, or has too many digits for one, stays text. */
export function numberCell(text: string, qualifier: Qualifier = 'exact'): WrittenCell {
  const number = formattedNumber(text, qualifier);
  return number === null ? { value: text } : { value: number.value, style: { numFmt: number.format } };
}
