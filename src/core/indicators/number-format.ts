import type { Qualifier } from './observation.ts';
import { printQualified } from './qualifier.ts';

/** A number for a spreadsheet, with the Excel format that shows it as it was printed. */
export type FormattedNumber = { value: number; format: string };

/**
 * A printed number as a number with as many decimals as printed, and its thousands apart where they were; what qualifies it
 * (约, 以上) is part of its format, so that it is shown and can still be reckoned with. Null for text that is no number, and
 * for more digits than a spreadsheet keeps.
 */
export function formattedNumber(text: string, qualifier: Qualifier = 'exact'): FormattedNumber | null {
  if (!/^[+-]?\d+(,\d{3})*(\.\d+)?$/.test(text)) return null;
  const plain = text.replaceAll(',', '');
  if (plain.replace(/^[+-]?0*\.?0*|\./g, '').length > 15) return null;
  const decimals = plain.split('.')[1]?.length ?? 0;
  const digits = `${text.includes(',') ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  const [before = '', after = ''] = printQualified('0', qualifier, 'zh-CN').split('0');
  return { value: Number(plain), format: `${literal(before)}${digits}${literal(after)}` };
}

function literal(words: string): string {
  return words === '' ? '' : `"${words}"`;
}
