import { unzipSync, type Zippable, zipSync } from 'fflate';
import { type Cell, type CellStyle, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { documentTime, partTime } from '../fixed-times.ts';

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

const mostOnPaper = 180; // characters that are still legible across a page

const font = { name: '微软雅黑', size: 10 };
const header: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF1' } },
  border: { bottom: { style: 'thin', color: { rgb: '8A94A6' } } },
};
const title: CellStyle = { font: { ...font, bold: true, size: 12 } };
const left: CellStyle['alignment'] = { vertical: 'center', horizontal: 'left', indent: 1 }; // apart from a number before
const right: CellStyle['alignment'] = { vertical: 'center', horizontal: 'right' };

/** Writes sheets as an Excel workbook: numbers that can be reckoned with, headers that stay and filter. */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  properties: { title: string; author: string },
): Promise<Uint8Array> {
  const workbook = await writeXlsx({
    properties: { title: properties.title, creator: properties.author, created: documentTime, modified: documentTime },
    sheets: sheets.map(toSheet),
  });
  return packedAgain(workbook);
}

function toSheet(sheet: WorkbookSheet): WriteSheet {
  const { name, widths, rows, headers, frozen } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, written] of rows.entries()) {
    for (const column of written.keys()) cells.set(`${row},${column}`, { style: styleOf(sheet, row, column) });
  }
  const filtered = headers.length === 1 && headers[0] === 0 && rows.length > 1;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(({ text, number }) => number?.value ?? (text === '' ? null : text))),
    cells,
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(filtered ? { autoFilter: { range: `A1:${colToLetter(widths.length - 1)}${rows.length}` } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / mostOnPaper),
      fitToHeight: 0,
      ...(frozen.rows > 0 ? { printTitlesRow: `$1:$${frozen.rows}` } : {}),
    },
  };
}

function styleOf({ rows, headers, titles }: WorkbookSheet, row: number, column: number): CellStyle {
  if (titles.includes(row)) return title;
  const isHeader = headers.includes(row);
  const cell = rows[row]?.[column];
  const below = isHeader ? rows[row + 1]?.[column] : cell; // a header stands as what is below it
  const alignment = below === undefined || below.number === null ? left : right;
  if (isHeader) return { ...header, alignment };
  if (cell === undefined || cell.number === null) return { font, alignment, ...textFormat(cell?.text ?? '') };
  return { font, alignment, numFmt: cell.number.format };
}

/** Texts that would run as a formula when somebody edits the cell are marked as text; the words stay the source's own. */
function textFormat(text: string): CellStyle {
  return /^[=+\-@\t\r]/.test(text) ? { numFmt: '@' } : {};
}

/** Packs a workbook again with one time for all parts, so that the same content is the same file. */
function packedAgain(workbook: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(workbook))) files[name] = [bytes, { level: 6, mtime: partTime }];
  return zipSync(files);
}
