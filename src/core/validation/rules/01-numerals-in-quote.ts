import type { CheckedObservation } from '../checked-observation.ts';
import { chineseNumbersIn, magnitudeOf, occurrencesOf, sentenceOf } from '../printed-numbers.ts';
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
    const missing = numbersOf(observation).find(({ text }) => !isPrinted(sentence, text));
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
  if (occurrencesOf(sentence, text).length > 0) return true;
  const magnitude = magnitudeOf(text);
  if (magnitude === null) return false;
  if (magnitude === 0 && sentence.includes('持平')) return true;
  if (magnitude === 1 && /首位|榜首|居首|列首|之首|冠/.test(sentence)) return true;
  return chineseNumbersIn(sentence).includes(magnitude);
}
