import type { Span } from '../candidate.ts';
import { isRow } from './cells.ts';
import { isChrome, related } from './page-chrome.ts';

/** A stretch of lines that says something together. */
export type Paragraph = { kind: 'heading' | 'prose' | 'table'; lines: Span[] };

const heading =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节部分篇]+|【[^】]{2,20}】$|专栏\d*)/;

/** Splits a folded text; lines of page chrome are left out. */
export function* paragraphsOf(folded: string): Generator<Paragraph, void> {
  let open: Span[] = [];
  let links = false; // below 相关阅读 stand titles of other texts
  let table: Span[] = [];
  const end = function* (): Generator<Paragraph, void> {
    if (open.length > 0) yield { kind: 'prose', lines: open };
    open = [];
    if (table.length > 0) yield table.length > 1 ? { kind: 'table', lines: table } : { kind: 'prose', lines: table };
    table = [];
  };
  for (const line of linesOf(folded)) {
    const text = folded.slice(...line).trim();
    links = related.test(text) || (links && text.length <= 45 && !/[。;]/.test(text));
    if (links) {
      yield* end();
    } else if (text === '') {
      if (table.length === 0) yield* end();
    } else if (isChrome(text)) {
      yield* end();
    } else if (isRow(folded.slice(...line))) {
      if (open.length > 0) yield* end();
      table.push(line);
    } else if (isHeading(text)) {
      yield* end();
      yield { kind: 'heading', lines: [line] };
    } else {
      if (table.length > 0) yield* end();
      const last = open.at(-1);
      const wrapped = last !== undefined && goesOn(folded.slice(...last).trim(), text);
      if (last !== undefined && !wrapped) yield* end();
      open.push(line);
    }
  }
  yield* end();
}

function* linesOf(text: string): Generator<Span, void> {
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    yield [start, text[end - 1] === '\r' ? end - 1 : end];
    if (at < 0) return;
    start = at + 1;
  }
}

function isHeading(text: string): boolean {
  if (/[。;,]/.test(text.slice(0, -1)) || /[。;]$/.test(text)) return false;
  if (/\d\s?(?:%|[万亿]?[元吨亩人公户个家])/.test(text)) return false;
  return heading.test(text) ? text.length <= 40 : text.length <= 30 && !/[:,]$/.test(text);
}

/** Whether a line was broken in mid-sentence by a fixed width. */
function goesOn(line: string, next: string): boolean {
  return line.length >= 30 && !/[。;:!?」”)]$/.test(line) && !/^(?:[●■◆★·•\-*]|\d+[.、)]|\()/.test(next);
}
