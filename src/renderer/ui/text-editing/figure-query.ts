import { figureSign } from './flat-text.ts';

/** A search for a figure being typed: where its sign stands, and the words behind it. */
export type FigureQuery = { start: number; text: string };

const longest = 24;
const wordStart = /[\s，。、；：！？（）“”《》,.;:!?()"'—-]/;

/**
 * Reads the text before the caret: `@` or `＠` begins a search wherever it doesn't follow a Latin letter or digit (as in an
 * address), `/` or `／` at a word's start only. What is typed behind it is the query, up to the next stop or figure.
 */
export function figureQuery(before: string): FigureQuery | null {
  for (let start = before.length - 1; start >= Math.max(0, before.length - 1 - longest); start -= 1) {
    const sign = before[start] ?? '';
    if (sign === figureSign || /[，。；！？\n]/.test(sign)) return null;
    const previous = before[start - 1];
    const at = /[@＠]/.test(sign) && (previous === undefined || !/[A-Za-z0-9]/.test(previous));
    const slash = /[/／]/.test(sign) && (previous === undefined || previous === figureSign || wordStart.test(previous));
    if (!at && !slash) continue;
    const text = before.slice(start + 1);
    return /^\s/.test(text) ? null : { start, text };
  }
  return null;
}
