import { chineseNumber } from '#core/indicators/chinese-number.ts';
import type { CheckedObservation } from '../checked-observation.ts';
import { chineseNumbersIn, foldText, magnitudeOf, occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

/** Numbers that aren't in the words quoted were misread or made up. */
export const numeralsInQuote = {
  number: 1,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '数值、增速和位次须见于原文', en: 'Value, growth and rank are printed in the quotation' },
  check(observation) {
    const sentence = sentenceOf(observation);
    if (sentence === null) return null;
    const sentences = [sentence, ...(observation.furtherQuotes ?? []).map(foldText)];
    const missing = numbersOf(observation).find(({ text }) => !sentences.some((words) => isPrinted(words, text)));
    if (missing === undefined) return null;
    const name = nameOf(observation);
    return said(
      say(
        `${name['zh-CN']}的${missing.zh}“${missing.text}”在引用的原文中找不到。`,
        `${name.en}: ${missing.en} “${missing.text}” is not in the quotation.`,
      ),
      say(
        '请对照原文核改数字，或重新选取引文。',
        'Correct the number by the source, or quote the words that print it.',
      ),
    );
  },
} as const satisfies ObservationRule;

function numbersOf({ value, growth, change, ranks }: CheckedObservation) {
  return [
    { zh: '数值', en: 'the value', text: value },
    { zh: '增速', en: 'the growth', text: growth?.percent ?? null },
    { zh: '增减百分点', en: 'the change', text: change?.points ?? null },
    ...ranks.map(({ rank }) => ({ zh: '位次', en: 'the rank', text: String(rank) })),
  ].filter((number): number is { zh: string; en: string; text: string } => number.text !== null);
}

// 首位, 第一 and 持平 are numbers in words.
function isPrinted(sentence: string, text: string): boolean {
  const parts = text.split(/[:：∶/～~—–]|(?<=\d)-/); // of a ratio, a fraction, a range
  if (parts.length > 1) return parts.every((part) => isPrinted(sentence, part));
  if (occurrencesOf(sentence, text).length > 0 || occurrencesOf(closed(sentence), text).length > 0) return true;
  const magnitude = magnitudeOf(text);
  if (magnitude === null) return false;
  if (magnitude === 0 && sentence.includes('持平')) return true;
  if (magnitude === 1 && /首位|榜首|居首|列首|之首|冠/.test(sentence)) return true;
  return chineseNumbersIn(sentence).includes(magnitude) || tenthsIn(sentence).includes(magnitude);
}

/** Thousands parted by thin blanks: 37 905. */
function closed(sentence: string): string {
  return sentence.replace(/(?<=\d)[ \u2009\u202f](?=\d{3}(?!\d))/g, '');
}

/** 七成 is 70 %, 三成五 35. */
function tenthsIn(sentence: string): number[] {
  return [...sentence.matchAll(/([一二两三四五六七八九])成([一二三四五六七八九半]?)/g)].map(
    ([, tens = '', ones = '']) => {
      const rest = ones === '半' ? 5 : (chineseNumber(ones) ?? 0);
      return (chineseNumber(tens) ?? 0) * 10 + rest;
    },
  );
}
