import { foldText, occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

export const percentagePoints = {
  number: 21,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '百分点不得记为百分比增速', en: 'Percentage points are no percent growth' },
  check(observation) {
    const { growth, cellText } = observation;
    if (growth === null) return null;
    const text = sentenceOf(observation) ?? (cellText === null ? null : foldText(cellText));
    if (text === null || !text.includes('百分点')) return null;
    const printed = occurrencesOf(text, growth.percent);
    if (printed.length === 0 || !printed.every(({ after }) => /^个?百分点/.test(after))) return null;
    const name = nameOf(observation);
    return said(
      say(
        `${name['zh-CN']}的${growth.percent}在原文中是百分点，被记成了增速。`,
        `${name.en}: ${growth.percent} is percentage points in the text, but stored as growth in percent.`,
      ),
      say('请改记为“增减百分点”。', 'Store it as a change in percentage points.'),
    );
  },
} as const satisfies ObservationRule;
