import type { Span } from '../candidate.ts';

/** Cells of a row stand apart by tabs, bars or wide gaps; at least two of them hold numbers or it heads such rows. */
export function isRow(line: string): boolean {
  if (/[。;!?]/.test(line)) return false;
  return cellsOf(line).length >= 2;
}

/** A row whose cells stand one space apart: a name and its numbers; 产品名称 产量 比上年增长% above them. */
const singleRow = /^\s*(#?[\u4e00-\u9fff][\u4e00-\u9fff():、\s]{0,24}?)(?: +[-+]?\d[\d,.]*%?)+\s*$/;

const singleHead =
  /^\s*(?:[\u4e00-\u9fff]{0,8}(?:名称|指标|产品|项目|行业|县区|区县|地区))(?: +[^\s,。;:]{1,14}){1,6}\s*$/;

/** The cells of a line with their places in it. */
export function cellsOf(line: string): Span[] {
  const cells: Span[] = [];
  const single = singleRow.exec(line) ?? (singleHead.test(line) ? [] : null);
  const separator =
    single !== null
      ? single[1] === undefined
        ? /\s+/g
        : /\s+(?=[-+]?\d[\d,.]*%?(?:\s|$))/g
      : line.includes('\t')
        ? /\t/g
        : line.includes('|')
          ? /\|/g
          : / {4}/.test(line.trim())
            ? / {3,}/g
            : / {2,}/g;
  let start = 0;
  const push = (end: number) => {
    const raw = line.slice(start, end);
    const text = raw.trim();
    if (text !== '') {
      const from = start + raw.indexOf(text);
      cells.push([from, from + text.length]);
    }
  };
  const body = line.trimEnd();
  const indent = body.length - body.trimStart().length;
  for (const match of body.matchAll(separator)) {
    if (match.index < indent) continue;
    push(match.index);
    start = match.index + match[0].length;
  }
  push(body.length);
  return cells;
}
