import { pinyin } from 'pinyin-pro';

/** What is compared in a search: full-width letters folded, lower case, no spaces. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Pinyin without tones, a space between syllables: 森林覆盖率 → 'sen lin fu gai lv'. Letters and digits stay whole. */
export function pinyinOf(text: string): string {
  return syllables(text).join(' ');
}

/** First letters: 森林覆盖率 → 'slfgl'. Letters and digits stay whole, so that GDP is found in the middle. */
export function initialsOf(text: string): string {
  return pinyin(plain(text), { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((part) => part.toLowerCase())
    .join('');
}

function syllables(text: string): string[] {
  return pinyin(plain(text), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((part) =>
    part.toLowerCase(),
  );
}

function plain(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}
