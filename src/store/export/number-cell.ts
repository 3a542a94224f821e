import type { CellStyle } from 'hucre/xlsx';
import type { Qualifier } from '#core/indicators/observation.ts';
import { printQualified } from '#core/indicators/qualifier.ts';
import { decimalsOf } from './sdmx-codes.ts';

export type WrittenCell = { value: string | number | null; style?: CellStyle };

/**
 * A printed number as a number with as many decimals as printed; what qualifies it (约, 以上) is part of its format, so
 * that it is shown and can still be reckoned with. What has more digits than a spreadsheet keeps stays text.
 */
export function numberCell(text: string, qualifier: Qualifier = 'exact'): WrittenCell {
  const digits = text.replace(/^[+-]?0*\.?0*|\./g, '');
  const number = Number(text);
  if (text === '' || Number.isNaN(number) || digits.length > 15) return { value: text };
  const decimals = decimalsOf(text);
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const [before = '', after = ''] = printQualified('0', qualifier, 'zh-CN').split('0');
  const literal = (words: string) => (words === '' ? '' : `"${words}"`);
  return { value: number, style: { numFmt: `${literal(before)}${format}${literal(after)}` } };
}
