import type { CheckedObservation } from '../checked-observation.ts';
import { signsOf } from '../growth-words.ts';
import { occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

const percentSign = /^%/;
const pointSign = /^个?百分点/;

export const sign = {
  number: 20,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '增减方向与原文一致', en: 'Rises and falls have the sign the words give them' },
  check(observation) {
    const { growth, change } = observation;
    if (growth === null && change === null) return null;
    const sentence = sentenceOf(observation);
    if (sentence === null) return null;
    if (growth !== null && isWrong(sentence, growth.percent, percentSign))
      return told(observation, growth.percent, '%');
    if (change !== null && isWrong(sentence, change.points, pointSign)) {
      return told(observation, change.points, '个百分点');
    }
    return null;
  },
} as const satisfies ObservationRule;

function isWrong(sentence: string, printed: string, unit: RegExp): boolean {
  const number = Number(printed);
  if (!Number.isFinite(number)) return false;
  if (number === 0) return false;
  if (occurrencesOf(sentence, printed).length === 0) return sentence.includes('持平') && !/基本持平/.test(sentence);
  const signs = signsOf(sentence, printed, unit);
  return signs.size === 1 && signs.has(number > 0 ? -1 : 1);
}

function told(observation: CheckedObservation, printed: string, unit: string) {
  const name = nameOf(observation);
  return said(
    say(
      `${name['zh-CN']}记为${printed}${unit}，与原文的增减方向不符。`,
      `${name.en}: ${printed}${unit === '%' ? '%' : ' pp'} has not the direction the words give it.`,
    ),
    say(
      '下降、减少、回落记负数，上涨、提高、加快记正数，持平记0。',
      'Falls are negative, rises positive, no change is 0.',
    ),
  );
}
