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

const digits = '零一二三四五六七八九';
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Chinese numerals of a text as numbers: 连续五年 → 5, 两千三百 → 2300. */
export function chineseNumbersIn(text: string): number[] {
  return [...text.matchAll(/[零〇一二两三四五六七八九十百千万亿]+/g)].map((match) => readChinese(match[0]));
}

function readChinese(text: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of text) {
    const ten = tens[sign];
    const scale = scales[sign];
    if (ten !== undefined) {
      section += (digit === 0 ? 1 : digit) * ten;
      digit = 0;
    } else if (scale !== undefined) {
      total = (total + section + digit) * scale;
      [section, digit] = [0, 0];
    } else {
      digit = sign === '两' ? 2 : Math.max(0, digits.indexOf(sign));
    }
  }
  return total + section + digit;
}
