import type { CellObject, WorkBook } from '@e965/xlsx';
import { type Grid, type Cell as GridCell, textCell } from '#core/tables/grid.ts';
import { numberCell } from './number-text.ts';
import { type Budget, buildSheet } from './sheet-builder.ts';

/** What SheetJS is told: cells in rows, format codes, and neither formulas nor printed texts, which we don't use. */
export const sheetJsOptions = {
  type: 'buffer',
  dense: true,
  cellNF: true,
  cellText: false,
  cellFormula: false,
  cellHTML: false,
} as const;

/** The worksheets of a binary workbook that SheetJS has read; `decoded` makes text of format codes that are still bytes. */
export function gridsOfBook(book: WorkBook, budget: Budget, decoded = (format: string): string => format): Grid[] {
  if (new Set(book.SheetNames).size !== book.SheetNames.length) throw new Error('two sheets of one name');
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Error(`sheet ${name} cannot be read`);
    if (sheet['!type'] !== undefined) return []; // charts and macros
    const hidden = book.Workbook?.Sheets?.find((properties) => properties.name === name)?.Hidden ?? 0;
    const builder = buildSheet(name, hidden !== 0, budget);
    for (const [row, cells] of filled(sheet['!data'] ?? []))
      for (const [column, cell] of filled(cells))
        builder.put(row, column, cellOf(cell, decoded(String(cell.z ?? '')), date1904));
    for (const { s, e } of sheet['!merges'] ?? []) builder.merge(s.r, s.c, e.r, e.c);
    return [builder.build()];
  });
}

/** The items of a list that may claim to be as long as a list can be. */
function filled<Item>(items: readonly Item[]): [place: number, item: Item][] {
  return Object.entries(items).map(([place, item]) => [Number(place), item]);
}

function cellOf({ t, v }: CellObject, format: string, date1904: boolean): GridCell {
  if (t === 'n') return numberCell(Number(v), format, date1904);
  if (t === 'b') return textCell(v === true ? 'TRUE' : 'FALSE');
  if (t === 'e') return textCell(errors[Number(v)] ?? '#ERR!');
  return textCell(v === undefined ? '' : String(v));
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};
