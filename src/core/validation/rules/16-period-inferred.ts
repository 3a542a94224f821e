import { sentenceOf } from '../printed-numbers.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

const relative = /去年|今年|上年|本年|目前|现有|当前|近年来|累计|连续[一二三四五六七八九十]+年/;

export const periodInferred = {
  number: 16,
  severity: 'warning',
  scope: 'observation',
  title: { 'zh-CN': '推断的时期须经确认', en: 'Inferred periods need a person’s word' },
  check(observation) {
    if (observation.periodBasis !== 'inferred') return null;
    const sentence = sentenceOf(observation);
    if (sentence === null) return null;
    const name = nameOf(observation);
    const word = relative.exec(sentence)?.[0] ?? null;
    return said(
      say(
        `${name['zh-CN']}的时期是推断的，原文${word === null ? '没有写明' : `只写“${word}”`}。`,
        `${name.en}: its period is inferred; the text ${word === null ? 'names none' : `only says “${word}”`}.`,
      ),
      say('请确认时期。', 'Confirm the period.'),
    );
  },
} as const satisfies ObservationRule;
