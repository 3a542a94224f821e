import type { Span } from '../candidate.ts';

/** Cells of a row stand apart by tabs, bars or wide gaps; at least two of them hold numbers or it heads such rows. */
export function isRow(line: string): boolean {
  if (/[。;!?]/.test(line)) return false;
  return cellsOf(line).filter(([start, end]) => end > start).length >= 2;
}

/** A row whose cells stand one space apart: a name and its numbers; 产品名称 产量 比上年增长% above them. */
const singleRow = /^\s*(#?[\u4e00-\u9fff][\u4e00-\u9fff():、\s]{0,24}?)(?: +[-+]?\d[\d,.]*%?)+\s*$/;

const singleHead =
  /^\s*(?:[\u4e00-\u9fff]{0,8}(?:名称|指标|产品|项目|行业|县区|区县|地区))(?: +[^\s,。;:|]{1,14}){1,6}\s*$/;

/** The cells of a line with their places in it; between tabs and bars also those left empty. */
export function cellsOf(line: string): Span[] {
  const body = line.trimEnd();
  const indent = body.length - body.trimStart().length;
  const separator = separatorOf(body);
  const barred = separator === tab || separator === bar;
  const cells: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = body.slice(start, end);
    const text = raw.trim();
    const from = text === '' ? end : start + raw.indexOf(text);
    const edge = cells.length === 0 || end === body.length; // what stands outside the outer bars is no cell
    if (text !== '' || (barred && !edge)) cells.push([from, from + text.length]);
  };
  for (const match of body.matchAll(separator)) {
    if (match.index < indent) continue;
    push(match.index);
    start = match.index + match[0].length;
  }
  push(body.length);
  return cells;
}

const tab = /\t/g;
const bar = /\|/g;

function separatorOf(line: string): RegExp {
  if (line.includes('\t')) return tab;
  if (line.includes('|')) return bar;
  if (singleRow.test(line)) return /\s+(?=[-+]?\d[\d,.]*%?(?:\s|$))/g;
  if (singleHead.test(line)) return /\s+/g;
  return / {4}/.test(line.trim()) ? / {3,}/g : / {2,}/g;
}
