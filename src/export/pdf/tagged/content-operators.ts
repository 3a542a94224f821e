/** One operator of a page's content (ISO 32000-1 §7.8.2) with its numbers; `start` and `end` bound it and its operands. */
export type ContentOperator = { name: string; numbers: readonly number[]; start: number; end: number };

// Strings and dictionaries are passed over: only where something is drawn matters here.
const token =
  /[\s\0]+|%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s\0()<>[\]/%]*|([+-]?(?:\d+\.?\d*|\.\d+))(?![\w.])|([A-Za-z'"][\w*'"]*)/gy;

/**
 * The operators of a content stream, in order. Chromium writes no inline pictures and no nested parentheses; at anything
 * unknown it stops, so what follows stays as it was.
 */
export function* operatorsOf(content: string): Generator<ContentOperator> {
  let numbers: number[] = [];
  let start = -1;
  for (const match of content.matchAll(token)) {
    const [text, number, name] = match;
    if (/^[\s\0%]/.test(text)) continue;
    if (start < 0) start = match.index;
    if (number !== undefined) numbers.push(Number(number));
    if (name === undefined || name === 'true' || name === 'false' || name === 'null') continue;
    yield { name, numbers, start, end: match.index + text.length };
    numbers = [];
    start = -1;
  }
}
