import { type Grid, textCell } from '#core/tables/grid.ts';
import { type Cursor, cursorOf, errorText, unpackRk } from './biff-records.ts';
import { numberCell } from './number-text.ts';
import { type Budget, buildSheet } from './sheet-builder.ts';
import { binaryRecords, wideText } from './xlsb-records.ts';

const rowRecord = 0;
const mergeRecord = 176;
const richTextRecord = 62;

type Workbook = { strings: readonly string[]; formats: readonly string[]; date1904: boolean };

/** One worksheet part of an .xlsb archive. */
export function readXlsbSheet(
  part: Uint8Array,
  name: string,
  hidden: boolean,
  workbook: Workbook,
  budget: Budget,
): Grid {
  const sheet = buildSheet(name, hidden, budget);
  let row = 0;
  let column = -1;

  function readCell(id: number, cursor: Cursor): void {
    const isShort = id >= 12 && id <= 18; // as 1 to 7, in the column after the one before
    column = isShort ? column + 1 : cursor.u32();
    const format = workbook.formats[cursor.u32() & 0xffffff] ?? '';
    const put = (text: string): void => sheet.put(row, column, textCell(text));
    const putNumber = (value: number): void => sheet.put(row, column, numberCell(value, format, workbook.date1904));
    const kind = isShort ? id - 11 : id;
    if (kind === 2) putNumber(unpackRk(cursor.u32()));
    else if (kind === 3 || kind === 11) put(errorText(cursor.u8()));
    else if (kind === 4 || kind === 10) put(cursor.u8() === 0 ? 'FALSE' : 'TRUE');
    else if (kind === 5 || kind === 9) putNumber(cursor.f64());
    else if (kind === 6 || kind === 8) put(wideText(cursor));
    else if (kind === 7) put(workbook.strings[cursor.u32()] ?? '');
    else if (kind === richTextRecord) {
      cursor.u8();
      put(wideText(cursor));
    }
  }

  for (const { id, bytes } of binaryRecords(part)) {
    const cursor = cursorOf(bytes);
    if (id === rowRecord) {
      row = cursor.u32();
      column = -1;
    } else if ((id >= 1 && id <= 18) || id === richTextRecord) readCell(id, cursor);
    else if (id === mergeRecord) {
      const [top, bottom, left, right] = [cursor.u32(), cursor.u32(), cursor.u32(), cursor.u32()];
      sheet.merge(top, left, bottom, right);
    }
  }
  return sheet.build();
}
