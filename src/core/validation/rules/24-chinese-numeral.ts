import { chineseNumbersIn, magnitudeOf, occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

/** 连续五年, 四大, 十条 are ways of speaking more often than statistics. */
export const chineseNumeral = {
  number: 24,
  severity: 'info',
  scope: 'observation',
  title: { 'zh-CN': '汉字数字不作为统计数值', en: 'Numbers in Chinese characters are seldom statistics' },
  check(observation) {
    const { value } = observation;
    const sentence = value === null ? null : sentenceOf(observation);
    if (value === null || sentence === null || occurrencesOf(sentence, value).length > 0) return null;
    const magnitude = magnitudeOf(value);
    if (magnitude === null || !chineseNumbersIn(sentence).includes(magnitude)) return null;
    const name = nameOf(observation);
    return said(
      say(
        `${name['zh-CN']}的${value}在原文中是汉字数字。`,
        `${name.en}: ${value} is written in Chinese characters in the text.`,
      ),
      say('如不是统计数据，请略去。', 'Leave it out unless it is a statistic.'),
    );
  },
} as const satisfies ObservationRule;
