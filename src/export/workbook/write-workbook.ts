import { unzipSync, type Zippable, zipSync } from 'fflate';
import { type Cell, type CellStyle, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** A sheet of cells: numbers with the Excel format that prints them, or texts. Places are counted from 0. */
export type WorkbookSheet = {
  name: string;
  widths: readonly number[]; // of columns, in characters
  rows: readonly (readonly WorkbookCell[])[];
  headers: readonly number[]; // rows that name what is below
  titles: readonly number[]; // rows that head a part of the sheet
  frozen: { rows: number; columns: number };
};
type WorkbookCell = { text: string; number: { value: number; format: string } | null };

// The zip format has no time zone; a fixed time makes the same data the same file.
const fixedTime = new Date(Date.UTC(2000, 0, 1, 12));

const header: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF1' } },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: { style: 'thin', color: { rgb: '8A94A6' } } },
};
const title: CellStyle = { font: { bold: true, size: 12 } };
const top: CellStyle = { alignment: { vertical: 'top' } };
const wrapped: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const wideColumn = 30; // characters from which a column's texts run on in rows

/** Writes sheets as an Excel workbook: numbers that can be reckoned with, headers that stay and filter. */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  properties: { title: string; author: string },
): Promise<Uint8Array> {
  const workbook = await writeXlsx({
    properties: { title: properties.title, creator: properties.author, created: fixedTime, modified: fixedTime },
    sheets: sheets.map(toSheet),
  });
  return packedAt(workbook, fixedTime);
}

function toSheet({ name, widths, rows, headers, titles, frozen }: WorkbookSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, written] of rows.entries()) {
    for (const [column, cell] of written.entries()) {
      const style = headers.includes(row)
        ? header
        : titles.includes(row)
          ? title
          : bodyStyle(cell, widths[column] ?? 0);
      cells.set(`${row},${column}`, { style });
    }
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(({ text, number }) => number?.value ?? (text === '' ? null : text))),
    cells,
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(headers.length === 1 && headers[0] === 0 && rows.length > 1
      ? { autoFilter: { range: `A1:${colToLetter(widths.length - 1)}${rows.length}` } }
      : {}),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Texts that would run as a formula when somebody edits the cell are marked as text; the words stay the source's own. */
function bodyStyle({ text, number }: WorkbookCell, width: number): CellStyle {
  if (number !== null) return { ...top, numFmt: number.format };
  const style = width >= wideColumn ? wrapped : top;
  return /^[=+\-@\t\r]/.test(text) ? { ...style, numFmt: '@' } : style;
}

/** Packs a workbook again with one time for all parts, so that the same content is the same file. */
function packedAt(workbook: Uint8Array, mtime: Date): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(workbook))) files[name] = [bytes, { level: 6, mtime }];
  return zipSync(files);
}
