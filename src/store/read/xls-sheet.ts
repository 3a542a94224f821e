import { type Grid, textCell } from '#core/tables/grid.ts';
import { biff, type Cursor, cursorOf, errorText, recordsOf, unpackRk } from './biff-records.ts';
import { resultText, type TextReader } from './biff-strings.ts';
import { numberCell } from './number-text.ts';
import { type Budget, buildSheet } from './sheet-builder.ts';

/** What a workbook’s first records say, for all its sheets. */
export type XlsWorkbook = {
  strings: readonly string[];
  formats: readonly string[]; // by index of the extended format
  date1904: boolean;
  readText: TextReader;
};

/** One worksheet of an .xls workbook stream, from its first record on. */
export function readXlsSheet(
  stream: Uint8Array,
  offset: number,
  name: string,
  hidden: boolean,
  workbook: XlsWorkbook,
  budget: Budget,
): Grid {
  const sheet = buildSheet(name, hidden, budget);
  let depth = 0; // charts in the sheet are substreams of their own
  const textAt = { row: -1, column: -1 }; // of the formula whose text result comes next

  const put = (row: number, column: number, text: string): void => sheet.put(row, column, textCell(text));
  const putNumber = (row: number, column: number, format: number, value: number): void =>
    sheet.put(row, column, numberCell(value, workbook.formats[format] ?? '', workbook.date1904));

  function readCell(id: number, cursor: Cursor, length: number): void {
    const row = cursor.u16();
    const column = cursor.u16();
    if (id === biff.multipleRk) {
      for (let index = 0; index < Math.floor((length - 6) / 6); index += 1)
        putNumber(row, column + index, cursor.u16(), unpackRk(cursor.u32()));
      return;
    }
    const format = cursor.u16();
    if (id === biff.sharedStringCell) put(row, column, workbook.strings[cursor.u32()] ?? '');
    else if (id === biff.rk) putNumber(row, column, format, unpackRk(cursor.u32()));
    else if (id === biff.number) putNumber(row, column, format, cursor.f64());
    else if (id === biff.label || id === biff.richString) put(row, column, workbook.readText(cursor, 2));
    else if (id === biff.booleanOrError) {
      const value = cursor.u8();
      put(row, column, cursor.u8() === 1 ? errorText(value) : booleanText(value));
    } else if (id === biff.formula) readFormula(row, column, format, cursor.take(8));
  }

  function readFormula(row: number, column: number, format: number, result: Uint8Array): void {
    if (result[6] !== 0xff || result[7] !== 0xff) putNumber(row, column, format, cursorOf(result).f64());
    else if (result[0] === 0) Object.assign(textAt, { row, column });
    else if (result[0] === 1) put(row, column, booleanText(result[2] ?? 0));
    else if (result[0] === 2) put(row, column, errorText(result[2] ?? 0));
  }

  function readMerges(cursor: Cursor): void {
    for (let left = cursor.u16(); left > 0; left -= 1) {
      const [top, bottom, first, last] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
      sheet.merge(top, first, bottom, last);
    }
  }

  for (const { id, bytes } of recordsOf(stream, offset)) {
    if (id === biff.beginning) depth += 1;
    else if (id === biff.endOfFile) depth -= 1;
    else if (depth === 1 && cellRecords.has(id)) readCell(id, cursorOf(bytes), bytes.length);
    else if (depth === 1 && id === biff.mergedCells) readMerges(cursorOf(bytes));
    else if (depth === 1 && id === biff.string && textAt.row >= 0) {
      put(textAt.row, textAt.column, resultText(bytes, workbook.readText));
      textAt.row = -1;
    }
    if (depth <= 0) return sheet.build();
  }
  throw new Error(`sheet ${name} does not end`);
}

const cellRecords: ReadonlySet<number> = new Set([
  biff.formula,
  biff.multipleRk,
  biff.richString,
  biff.sharedStringCell,
  biff.number,
  biff.label,
  biff.booleanOrError,
  biff.rk,
]);

function booleanText(value: number): string {
  return value === 0 ? 'FALSE' : 'TRUE';
}
