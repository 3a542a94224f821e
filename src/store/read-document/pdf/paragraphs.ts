import type { PageRows, Row } from './page-rows.ts';

/** Paragraphs of pages: lines that were broken at the margin are joined, Chinese ones without a blank. */
export function paragraphsOf(pages: readonly PageRows[]): string[] {
  const paragraphs: string[] = [];
  let before: { row: Row; margins: Margins } | null = null;
  for (const { rows, width } of pages) {
    const margins = marginsOf(rows, width);
    let previousTop: number | null = null;
    for (const row of rows) {
      const last = paragraphs.length - 1;
      const pitch = previousTop === null ? 0 : row.top - previousTop; // on a new page there is none
      if (before !== null && goesOn(before, row, margins, pitch)) {
        paragraphs[last] = joinedLines(paragraphs[last] ?? '', row.text);
      } else paragraphs.push(row.text);
      before = { row, margins };
      previousTop = row.top;
    }
  }
  return paragraphs;
}

type Margins = { left: number; right: number };

const leastWidth = 0.55; // of a page, that lines broken at the margin have at least

/** The edges most lines keep. On a page of short lines none is broken at the margin. */
function marginsOf(rows: readonly Row[], width: number): Margins {
  const prose = rows.filter(({ text }) => !text.includes('\t'));
  const used = prose.length > 0 ? prose : rows;
  const lefts = used.map(({ left }) => left).sort((one, other) => one - other);
  const rights = used.map(({ right }) => right).sort((one, other) => one - other);
  const left = lefts[Math.floor(lefts.length * 0.1)] ?? 0;
  return { left, right: Math.max(rights[Math.floor(rights.length * 0.9)] ?? 0, left + width * leastWidth) };
}

function goesOn(before: { row: Row; margins: Margins }, row: Row, margins: Margins, pitch: number): boolean {
  const { row: last } = before;
  if (last.text.includes('\t') || row.text.includes('\t')) return false; // rows of tables
  const isFull = last.right > before.margins.right - last.size * 2.2;
  const isIndented = row.left > margins.left + row.size * 1.2;
  const sameType = Math.abs(row.size - last.size) < Math.max(row.size, last.size) * 0.15;
  const near = pitch <= Math.max(row.size, last.size) * 2.6;
  const begins =
    /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十\d]+[章节条]|[①-⑳]|\d{1,2}[.．、](?!\d))/;
  return isFull && !isIndented && sameType && near && !begins.test(row.text);
}

function joinedLines(before: string, next: string): string {
  const latin = /[A-Za-z0-9,.;:)]$/.test(before) && /^[A-Za-z(]/.test(next);
  return `${before}${latin ? ' ' : ''}${next}`;
}
