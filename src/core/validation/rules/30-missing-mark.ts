import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

const marks = /^(?:|[-—–－―]+|…+|\.{2,3}|\*+|N\/?A|#N\/A|n\.a\.|\/|x|×|①|#)$/i;
const longestMark = 6;

export const missingMark = {
  number: 30,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '空格和缺数符号不当作0', en: 'Blanks and marks of missing figures are never 0' },
  check(observation) {
    const { cellText, value } = observation;
    if (cellText === null || value === null || cellText.length > longestMark) return null;
    const text = cellText.trim();
    if (!marks.test(text)) return null;
    const name = nameOf(observation);
    return said(
      say(
        `${name['zh-CN']}的单元格${text === '' ? '为空' : `是“${text}”`}，却记为${value}。`,
        `${name.en}: the cell ${text === '' ? 'is blank' : `prints “${text}”`}, but ${value} is to be stored.`,
      ),
      say('请按缺数处理，不记数值。', 'Treat it as missing; store no value.'),
    );
  },
} as const satisfies ObservationRule;
