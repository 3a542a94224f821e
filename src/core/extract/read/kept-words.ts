import type { Span } from '../candidate.ts';

/** A text with some of it blanked out; `at` gives a character's place in the sentence. */
export type Kept = { text: string; at: number[] };

export function keep(sentence: string, start: number, end: number, closed: readonly Span[]): Kept {
  let text = '';
  const at: number[] = [];
  for (let index = start; index < end; index++) {
    if (closed.some(([from, to]) => index >= from && index < to)) continue;
    text += sentence[index];
    at.push(index);
  }
  return { text, at };
}

export function cutEnd(kept: Kept, length: number): void {
  kept.text = kept.text.slice(0, kept.text.length - length);
  kept.at.length = kept.text.length;
}

export function cutStart(kept: Kept, length: number): void {
  kept.text = kept.text.slice(length);
  kept.at.splice(0, length);
}
