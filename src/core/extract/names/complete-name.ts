import { withHead } from './with-head.ts';
import type { Figure } from '../scan/figure.ts';
import type { Reading } from '../read/reading.ts';
import type { Completion } from './completion.ts';
import { ofBareWords, ofCounted, ofLevel, ofParts, ofPeople } from './completions.ts';
import { ofContribution, ofPlan, ofShare } from './share-completions.ts';

/** In the order they are tried. */
const completions: readonly Completion[] = [
  ofShare,
  ofPeople,
  ofPlan,
  ofLevel,
  ofCounted,
  ofBareWords,
  ofContribution,
  ofParts,
];

/** 产量 → 粮食产量; 轻工业 → 轻工业增加值; 占GDP比重 → whose share; 年初预算 → how much of it was done. */
export function completed(reading: Reading, words: string, figure: Figure | null): string {
  const current = (reading.drafts.at(-1) ?? reading.state.last)?.name ?? '';
  const asked = { reading, words: asShare(words, figure), figure, current };
  if (asked.words === '') return current;
  for (const completion of completions) {
    const name = completion(asked);
    if (name !== null) return name;
  }
  return withHead(asked.words, reading.state);
}

/** 税收占财政收入 before a percentage is a share: 税收占财政收入的比重. */
function asShare(words: string, figure: Figure | null): string {
  const share = /占(?!地(?![区方])|有)[^占]{1,16}$/.test(words) && !/(?:比重|比例|比|份额|率)$/.test(words);
  return share && figure?.unit === '%' ? `${words.replace(/的$/, '')}的比重` : words;
}
