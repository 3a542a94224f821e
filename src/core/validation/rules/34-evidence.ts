import type { CheckedObservation } from '../checked-observation.ts';
import type { Sentence } from '../finding.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

export const evidence = {
  number: 34,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '每个数据都有出处', en: 'Every figure has evidence' },
  check(observation) {
    const lacking = lackOf(observation);
    if (lacking === null) return null;
    const name = nameOf(observation);
    return said(
      say(`${name['zh-CN']}${lacking['zh-CN']}。`, `${name.en} ${lacking.en}.`),
      say(
        '请补充来源（发布单位、发布日期）和原文或单元格。',
        'Add the source (publisher, date) and the words or the cell.',
      ),
    );
  },
} as const satisfies ObservationRule;

function lackOf({ source, quote, cellText }: CheckedObservation): Sentence | null {
  if (source === null) return say('没有来源', 'has no source');
  if (source.publisher === '' && source.datePublished === '') {
    return say('的来源没有发布单位和发布日期', 'has a source without publisher and date');
  }
  return quote === null && cellText === null
    ? say('没有原文或单元格作依据', 'has neither words nor a cell as evidence')
    : null;
}
