import type { Span } from '../candidate.ts';
import type { Draft } from '../read/draft.ts';
import type { TextState } from '../read/text-state.ts';
import { cellsOf } from '../scan/cells.ts';
import { readColumn } from './columns.ts';
import { type Cell, number, readRow } from './read-row.ts';

/** Reads a table among the lines of a text: a header, then rows of names and numbers. Offsets are the text's. */
export function readTable(folded: string, lines: readonly Span[], state: TextState): Draft[] {
  const rows = lines.map(([start, end]) => rowOf(folded, start, end));
  const begin = rows.findIndex(
    (row) => row.filter(({ text }) => number.test(text)).length > 0 && row.some(({ text }) => !number.test(text)),
  );
  if (begin < 1) return [];
  const header = rows[begin - 1] ?? [];
  const numbered = /^(?:序号|编号)$/.test(header[0]?.text ?? '') ? 1 : 0;
  // The head of the names' column is often left empty.
  const headless = header.length === (rows[begin]?.length ?? 0) - 1;
  const heads = headless ? ['', ...header.map(({ text }) => text)] : header.map(({ text }) => text);
  const columns = heads.map((text, index) => readColumn(text, index === numbered));
  return rows.slice(begin).flatMap((row) => readRow(row, columns, numbered, state));
}

function rowOf(folded: string, start: number, end: number): Cell[] {
  const cells = cellsOf(folded.slice(start, end)).map(([from, to]) => ({
    ...{ text: folded.slice(start + from, start + to), start: start + from, end: start + to },
  }));
  return cells.reduce<Cell[]>(joinLetter, []);
}

/** 水    果 is one cell: its characters are set apart to fill the column. */
function joinLetter(cells: Cell[], cell: Cell): Cell[] {
  const last = cells.at(-1);
  const letter = /^[\u4e00-\u9fff]$/;
  const apart = last !== undefined && last.text.length < last.end - last.start; // joined before
  if (last === undefined || !letter.test(cell.text) || !(letter.test(last.text) || apart)) return [...cells, cell];
  return [...cells.slice(0, -1), { text: last.text + cell.text, start: last.start, end: cell.end }];
}
