import type { Span } from '../candidate.ts';
import { enclosing, goesOn } from './parentheses.ts';

/** Offsets are the text's. */
export type Sentence = { start: number; end: number };

/** Offsets are its sentence's; `opener` is the sign it begins after. */
export type Clause = { start: number; end: number; opener: string };

const longest = 800; // a text without stops is cut, so that the work stays linear

/** Splits lines at full stops and semicolons; the offsets are the text's. */
export function sentencesOf(folded: string, [from, to]: Span): Sentence[] {
  const sentences: Sentence[] = [];
  // Numbering is no number: 3.固定资产投资.
  const numbering =
    /^\s*(?:[●■◆★•·▲△→>*-]\s*)?(?:\(?\d{1,2}(?:[).、]|(?<=\(\d{1,2})\))(?!\d)\s*)?/.exec(
      folded.slice(from, Math.min(to, from + 20)),
    )?.[0].length ?? 0;
  let start = from + numbering;
  for (let at = start; at < to; at++) {
    const sign = folded[at] ?? '';
    // Some type a stop as a full point: 增长13.2%.轻工业
    const point = sign === '.' && isStop(folded[at - 1], folded[at + 1]);
    if (!/[。!?;…]/.test(sign) && !point && at - start < longest) continue;
    if (at + 1 > start) sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < to) sentences.push({ start, end: to });
  return sentences;
}

/**
 * Splits a sentence at commas, colons, pauses that follow a figure, and at parentheses that hold figures. `marks` are its
 * figures and ranks in order, `groups` its parentheses.
 */
export function clausesOf(sentence: string, marks: readonly Span[], groups: readonly Span[]): Clause[] {
  const clauses: Clause[] = [];
  const ends = new Set(marks.map(([, end]) => end));
  const shown = groups.filter(
    (group) => marks.some(([from, to]) => from > group[0] && to < group[1]) && !goesOn(sentence, group),
  );
  const edges = new Set(shown.flatMap(([from, to]) => [from, to - 1]));
  let start = 0;
  let opener = '';
  const close = (at: number, next: string) => {
    if (at > start) clauses.push({ start, end: at, opener });
    start = at + 1;
    opener = next;
  };
  let mark = 0;
  for (let at = 0; at < sentence.length; at++) {
    const sign = sentence[at] ?? '';
    while ((marks[mark]?.[1] ?? sentence.length) <= at) mark += 1;
    if (at >= (marks[mark]?.[0] ?? sentence.length)) continue;
    const gap = sign === ' ' && isWord(sentence[at - 1]) && isWord(sentence[at + 1]);
    const divides = /[,:。!?;【】]/.test(sign) || gap;
    const listed = sign === '、' && (ends.has(at) || edges.has(at - 1));
    if (edges.has(at) || listed) close(at, sign);
    else if (divides && !isHidden(groups, shown, at)) close(at, sign);
  }
  close(sentence.length, '');
  return clauses;
}

/** A full point after a word, or after a sign and before a word. */
function isStop(before = '', after = ''): boolean {
  const word = /[\u4e00-\u9fff“]/;
  return (word.test(before) && /[\d\u4e00-\u9fff“]/.test(after)) || (!/\d/.test(before) && word.test(after));
}

/** A comma in a parenthesis without figures divides nothing. */
function isHidden(groups: readonly Span[], shown: readonly Span[], at: number): boolean {
  const around = enclosing(groups, at);
  return around !== undefined && !shown.includes(around);
}

function isWord(sign = ''): boolean {
  return /[\u4e00-\u9fff”“]/.test(sign);
}
