import type { Span } from '../candidate.ts';
import { cellsOf } from '../scan/cells.ts';

/** A cell of a row; `text` is '' for one left empty. Offsets are the text's. */
export type Cell = { text: string; start: number; end: number };

export const number = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

export function rowOf(folded: string, [start, end]: Span): Cell[] {
  const cells = cellsOf(folded.slice(start, end)).map(([from, to]) => ({
    ...{ text: folded.slice(start + from, start + to), start: start + from, end: start + to },
  }));
  return cells.reduce<Cell[]>(joinLetter, []);
}

/** 水    果 is one cell: its characters are set apart to fill the column. */
function joinLetter(cells: Cell[], cell: Cell): Cell[] {
  const last = cells.at(-1);
  const letter = /^[\u4e00-\u9fff]$/;
  const apart = last !== undefined && last.text !== '' && last.text.length < last.end - last.start; // joined before
  if (last === undefined || !letter.test(cell.text) || !(letter.test(last.text) || apart)) return [...cells, cell];
  return [...cells.slice(0, -1), { text: last.text + cell.text, start: last.start, end: cell.end }];
}

/** | --- | --- | */
export function isRule(row: readonly Cell[]): boolean {
  return row.every(({ text }) => /^:?-*:?$/.test(text));
}

/** A row that names the columns: none of its cells is a number, but for years. */
export function isHeader(row: readonly Cell[]): boolean {
  const filled = row.filter(({ text }) => text !== '');
  return filled.length > 1 && filled.every(({ text }) => !number.test(text) || /^(?:19|20)\d{2}$/.test(text));
}

/**
 * A row with fewer cells than its header, set apart by spaces: each number goes under the head it stands below, and the
 * others stay empty.
 */
export function alignedTo(heads: readonly Cell[], cells: readonly Cell[], folded: string): readonly Cell[] {
  const [name, ...numbers] = cells;
  const places = heads.slice(1).map((head) => centreOf(head, folded));
  if (name === undefined || numbers.length >= places.length || numbers.length === 0) return cells;
  const aligned: Cell[] = places.map(() => ({ text: '', start: name.end, end: name.end }));
  for (const cell of numbers) {
    const at = centreOf(cell, folded);
    const nearest = places.reduce(
      (best, place, index) => (Math.abs(place - at) < Math.abs((places[best] ?? 0) - at) ? index : best),
      0,
    );
    if (aligned[nearest]?.text !== '') return cells.slice(0, 1); // two under one head: nobody can tell
    aligned[nearest] = cell;
  }
  return [name, ...aligned];
}

/** Where the middle of a cell stands in its line, Chinese characters being two wide. */
function centreOf({ start, end }: Cell, folded: string): number {
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  const width = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  return width(folded.slice(line, start)) + width(folded.slice(start, end)) / 2;
}
