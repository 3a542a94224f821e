import { occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

const words = /初步核算|初步测算|初步统计|初步预计|初步数|快报|预计|预测|预估/;

export const provisionalWord = {
  number: 23,
  severity: 'warning',
  scope: 'observation',
  title: { 'zh-CN': '预计、初步核算、快报数标明状态', en: 'Estimated and provisional figures say so' },
  check(observation) {
    const { status, value, growth } = observation;
    if (status !== 'normal') return null;
    const text = sentenceOf(observation);
    if (text === null || !words.test(text)) return null;
    const printed = value ?? growth?.percent ?? null;
    const word = words.exec(clauseOf(text, printed))?.[0];
    if (word === undefined) return null;
    const name = nameOf(observation);
    return said(
      say(
        `${name['zh-CN']}在原文中是“${word}”数，状态却是正式数。`,
        `${name.en}: the text says “${word}”, but its status is final.`,
      ),
      /预/.test(word)
        ? say('请把状态改为“预计数”。', 'Set its status to forecast.')
        : say('请把状态改为“初步数”。', 'Set its status to provisional.'),
    );
  },
} as const satisfies ObservationRule;

/** The sentence that prints the number; the whole text where none or several do. */
function clauseOf(text: string, printed: string | null): string {
  const clauses = text
    .split(/[;。!]/)
    .filter((clause) => printed !== null && occurrencesOf(clause, printed).length > 0);
  return clauses.length === 1 ? (clauses[0] ?? text) : text;
}
