import { chineseNumber } from '../indicators/chinese-number.ts';
import type { CheckedObservation } from './checked-observation.ts';

/** A number in a text, with the words on both sides of it. */
export type Occurrence = { before: string; after: string; start: number; end: number };

/** The sentence a figure was read from, folded; null for table cells. */
export function sentenceOf({ quote }: CheckedObservation): string | null {
  return quote === null || quote.start < 0 ? null : foldText(quote.text);
}

/** Full-width digits and signs as ASCII, without the blanks people type around numbers. */
export function foldText(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)\s+(?=[^\s\d])|(?<=[^\s\d])\s+(?=\d)/g, '');
}

/** Where a printed number stands in a folded text. Signs are words in Chinese texts, so only the digits are looked for. */
export function occurrencesOf(folded: string, printed: string): Occurrence[] {
  const wanted = magnitudeOf(printed);
  if (wanted === null) return [];
  const joined = folded.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const found = occurrencesIn(joined, wanted);
  // A comma between two numbers looks like a thousands separator: 100,200
  return found.length > 0 || joined === folded ? found : occurrencesIn(folded, wanted);
}

function occurrencesIn(text: string, wanted: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const match of text.matchAll(/\d+(?:\.\d+)?/g)) {
    if (Number(match[0]) !== wanted) continue;
    const end = match.index + match[0].length;
    found.push({ before: text.slice(0, match.index), after: text.slice(end), start: match.index, end });
  }
  return found;
}

/** '-3.0' → 3; null for a text that is no number. */
export function magnitudeOf(printed: string): number | null {
  const digits = printed.replaceAll(',', '').trim().replace(/^[+-]/, '');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : null;
}

/** Chinese numerals of a text as numbers: 连续五年 → 5, 两千三百 → 2300. */
export function chineseNumbersIn(text: string): number[] {
  return [...text.matchAll(/[零〇一二两三四五六七八九十百千万亿]+/g)].map((match) => chineseNumber(match[0]) ?? 0);
}
