import type { Span } from '../candidate.ts';

const longest = 160; // a bracket nobody closed shuts nothing in

/** The outermost parentheses of a sentence, with both signs. */
export function parenthesesOf(sentence: string): Span[] {
  const spans: Span[] = [];
  let [depth, open] = [0, -1];
  for (let at = 0; at < sentence.length; at++) {
    const sign = sentence[at];
    if (sign === '(') {
      if (depth === 0 || at - open > longest) [depth, open] = [0, at];
      depth += 1;
    } else if (sign === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0 && at - open <= longest) spans.push([open, at + 1]);
    }
  }
  return spans;
}

export function enclosing(spans: readonly Span[], at: number): Span | undefined {
  return spans.find(([start, end]) => at > start && at < end - 1);
}

/** Whether a name or its number goes on after a parenthesis: 白酒(折65度,商品量)产量. */
export function goesOn(sentence: string, [, end]: Span): boolean {
  const rest = sentence.slice(end, end + 4);
  return /^(?:[\u4e00-\u9fff]|\s?\d)/.test(rest) && !/^(?:和|及|与|以及|同比|分别|均|比|中)/.test(rest);
}
