import { occurrencesOf } from './printed-numbers.ts';

const falls = /(?:下降|减少|降低|回落|收窄|下滑|下跌|缩小|缩减|(?<!增)减|降)[了约近超为]?(?:过|至少)?$/;
const rises = /(?:增长|上涨|上升|提高|提升|加快|增加|扩大|攀升|增|涨|升)[了约近超为]?(?:过|至少)?$/;
// 降幅收窄 is a fall that became smaller: its sign depends on what is stored.
const fallsOfFalls = /(?:降幅|跌幅|减幅)[^,;。]{0,12}$/;

/** The signs words give a number wherever a sentence prints it with `unit` after it; null in a set where none does. */
export function signsOf(sentence: string, printed: string, unit: RegExp): ReadonlySet<1 | -1 | null> {
  const signs = occurrencesOf(sentence, printed)
    .filter(({ after }) => unit.test(after))
    .map(({ before }): 1 | -1 | null => {
      if (/(?<!\d)-$/.test(before)) return -1;
      if (fallsOfFalls.test(before)) return null;
      if (falls.test(before)) return -1;
      return rises.test(before) ? 1 : null;
    });
  return new Set(signs);
}
