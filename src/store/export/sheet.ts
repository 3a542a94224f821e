import type { CellStyle, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { WrittenCell } from './number-cell.ts';

/** Printed across, as wide as the page, with the header on every page. */
export const printedAcross: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '$1:$2',
};

export const headerStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF1' } },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: { style: 'thin', color: { rgb: '8A94A6' } } },
};

/** A column of a list: what a person reads, the id a program reads, its width in characters. */
export type ListColumn = { title: string; id: string; width: number };

export const firstListRow = 3; // of the entries, from 1: below the header and the hidden row of ids

/** A sheet with a frozen header, a hidden row of ids below it, and a row an entry. */
export function listSheet(
  name: string,
  columns: readonly ListColumn[],
  rows: readonly (readonly WrittenCell[])[],
  validations: DataValidation[] = [],
): WriteSheet {
  const cells: WriteSheet['cells'] = new Map();
  for (let column = 0; column < columns.length; column++) {
    if (columns[column]?.title !== '') cells.set(`0,${column}`, { style: headerStyle });
  }
  for (const [row, written] of rows.entries()) {
    for (const [column, { style }] of written.entries()) {
      if (style !== undefined) cells.set(`${row + 2},${column}`, { style });
    }
  }
  return {
    name,
    columns: columns.map(({ width }): ColumnDef => ({ width })),
    rows: [
      columns.map(({ title }) => title),
      columns.map(({ id }) => id),
      ...rows.map((written) => written.map(({ value }) => value)),
    ],
    cells,
    rowDefs: new Map([
      [0, { height: 24 }],
      [1, { hidden: true }],
    ]),
    freezePane: { rows: 2, columns: 1 },
    dataValidations: validations,
    pageSetup: printedAcross,
  };
}
