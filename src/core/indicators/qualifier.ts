import type { Language } from './language.ts';
import type { Qualifier } from './observation.ts';

type Words = { before: string; after: string };

// 等 (among others) belongs to the list of names before the number, whose count is exact: it isn't put on the number.
const words: Record<Language, Record<Qualifier, Words>> = {
  'zh-CN': {
    exact: { before: '', after: '' },
    about: { before: '约', after: '' },
    nearly: { before: '近', after: '' },
    over: { before: '超', after: '' },
    'at-least': { before: '', after: '以上' },
    'at-most': { before: '', after: '以内' },
    'among-others': { before: '', after: '' },
  },
  en: {
    exact: { before: '', after: '' },
    about: { before: 'about ', after: '' },
    nearly: { before: 'nearly ', after: '' },
    over: { before: 'over ', after: '' },
    'at-least': { before: 'at least ', after: '' },
    'at-most': { before: 'at most ', after: '' },
    'among-others': { before: '', after: '' },
  },
};

/** Puts the qualifier's word on a printed number with its unit: 近20万平方米, 20万平方米以上. */
export function printQualified(text: string, qualifier: Qualifier, language: Language): string {
  const { before, after } = words[language][qualifier];
  return `${before}${text}${after}`;
}

const spellings: readonly (readonly [string, Qualifier])[] = [
  ['近', 'nearly'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['约', 'about'],
  ['大约', 'about'],
  ['左右', 'about'],
  ['超', 'over'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['逾', 'over'],
  ['多', 'over'],
  ['余', 'over'],
  ['以上', 'at-least'],
  ['不少于', 'at-least'],
  ['以内', 'at-most'],
  ['以下', 'at-most'],
  ['不超过', 'at-most'],
  ['等', 'among-others'],
];

/** The qualifier a printed word stands for, exact for no word; null for a word that is none. */
export function parseQualifier(word: string): Qualifier | null {
  if (word === '') return 'exact';
  return spellings.find(([spelling]) => spelling === word)?.[1] ?? null;
}
