/**
 * One operator of a page's content (ISO 32000-1 §7.8.2) with its operands that are numbers, `count` of them; `start` and
 * `end` bound it and its operands. The same object is given again for the next operator: a page has a thousand.
 */
export type ContentOperator = { name: string; numbers: Float64Array; count: number; start: number; end: number };

const mostNumbers = 16; // more stand only in the spacing of text, where nobody reads them

/**
 * The operators of a content stream, in order. Strings, names and dictionaries are passed over: only where something is
 * drawn matters here. Chromium writes no inline pictures; at anything unknown it stops, so what follows stays as it was.
 * `next` may be given a place to go on from.
 */
export function* operatorsOf(content: string): Generator<ContentOperator, void, number | undefined> {
  const numbers = new Float64Array(mostNumbers);
  const operator = { name: '', numbers, count: 0, start: 0, end: 0 };
  let start = -1;
  for (let at = 0; at < content.length; ) {
    const code = content.charCodeAt(at);
    if (code <= space) {
      at += 1;
      continue;
    }
    if (code === percent) {
      at = lineEnd(content, at);
      continue;
    }
    if (start < 0) start = at;
    if (isNumeric(code)) {
      const end = numberEnd(content, at);
      if (operator.count < mostNumbers) numbers[operator.count++] = numberIn(content, at, end);
      at = end;
    } else if (isLetter(code)) {
      const end = wordEnd(content, at);
      const name = content.slice(at, end);
      if (name === 'true' || name === 'false' || name === 'null') {
        at = end;
        continue;
      }
      operator.name = name;
      operator.start = start;
      operator.end = end;
      at = (yield operator) ?? end;
      operator.count = 0;
      start = -1;
    } else {
      const end = operandEnd(content, at, code);
      if (end === null) return;
      at = end;
    }
  }
}

const space = 0x20;
const doubleQuote = 0x22;
const percent = 0x25;
const quote = 0x27;
const open = 0x28;
const close = 0x29;
const star = 0x2a;
const plus = 0x2b;
const minus = 0x2d;
const dot = 0x2e;
const slash = 0x2f;
const zero = 0x30;
const nine = 0x39;
const less = 0x3c;
const greater = 0x3e;
const left = 0x5b;
const backslash = 0x5c;
const right = 0x5d;

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

function isNumeric(code: number): boolean {
  return isDigit(code) || code === dot || code === minus || code === plus;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === quote || code === doubleQuote;
}

function numberEnd(content: string, from: number): number {
  let at = from + 1;
  while (isNumeric(content.charCodeAt(at))) at += 1;
  return at;
}

/** Read digit by digit: half of a page's content are numbers, and making a string of each costs more than all the rest. */
function numberIn(content: string, start: number, end: number): number {
  const negative = content.charCodeAt(start) === minus;
  let value = 0;
  let scale = 0; // of the next decimal
  for (let at = start; at < end; at += 1) {
    const code = content.charCodeAt(at);
    if (code === dot) scale = 0.1;
    else if (isDigit(code)) {
      if (scale === 0) value = value * 10 + (code - zero);
      else {
        value += (code - zero) * scale;
        scale /= 10;
      }
    }
  }
  return negative ? -value : value;
}

function wordEnd(content: string, from: number): number {
  let at = from + 1;
  for (let code = content.charCodeAt(at); isLetter(code) || isDigit(code) || code === star; ) {
    at += 1;
    code = content.charCodeAt(at);
  }
  return at;
}

/** The end of a string, name or bracket; null for what no content of Chromium has. */
function operandEnd(content: string, at: number, code: number): number | null {
  switch (code) {
    case left:
    case right:
      return at + 1;
    case greater:
      return content.charCodeAt(at + 1) === greater ? at + 2 : null;
    case less: {
      if (content.charCodeAt(at + 1) === less) return at + 2;
      const end = content.indexOf('>', at);
      return end < 0 ? null : end + 1;
    }
    case slash: {
      let end = at + 1;
      while (isRegular(content.charCodeAt(end))) end += 1;
      return end;
    }
    case open:
      return stringEnd(content, at);
    default:
      return null;
  }
}

const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

function isRegular(code: number): boolean {
  return code > space && !delimiters.has(code); // false past the end, where the code is not a number
}

function stringEnd(content: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === open) depth += 1;
    else if (code === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function lineEnd(content: string, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== '\n' && content[at] !== '\r') at += 1;
  return at;
}
