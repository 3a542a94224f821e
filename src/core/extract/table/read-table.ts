import type { Span } from '../candidate.ts';
import type { Draft } from '../read/draft.ts';
import type { TextState } from '../read/text-state.ts';
import { readColumn, type TableColumn } from './columns.ts';
import { readRow } from './read-row.ts';
import { alignedTo, type Cell, isHeader, isRule, number, rowOf } from './rows.ts';

/** The columns that hold until the next header, and which of them names the rows. */
type Head = { cells: readonly Cell[]; columns: readonly TableColumn[]; numbered: number };

/** Reads the tables among lines of a text: each a header, then rows of names and numbers. Offsets are the text's. */
export function readTable(folded: string, lines: readonly Span[], state: TextState): Draft[] {
  const rows = lines.map((line) => rowOf(folded, line)).filter((row) => !isRule(row));
  const bars = lines.some(([start, end]) => /[|\t]/.test(folded.slice(start, end)));
  const drafts: Draft[] = [];
  let head: Head | null = null;
  rows.forEach((row, index) => {
    if (isHeader(row)) head = headOf(row, rows[index + 1]);
    else if (head !== null && row.some(({ text }) => number.test(text))) {
      const cells = bars ? row : alignedTo(head.cells, row, folded);
      drafts.push(...readRow(cells, head.columns, head.numbered, state));
    }
  });
  return drafts;
}

function headOf(row: readonly Cell[], below: readonly Cell[] = []): Head {
  const numbered = /^(?:序号|编号)$/.test(row[0]?.text ?? '') ? 1 : 0;
  // The head of the names' column is often left out.
  const [first] = row;
  const headless = first !== undefined && row.length === below.length - 1;
  const cells = headless ? [{ text: '', start: first.start, end: first.start }, ...row] : row;
  return { cells, columns: cells.map(({ text }, index) => readColumn(text, index === numbered)), numbered };
}
