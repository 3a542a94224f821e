import type { Grid } from '#core/tables/grid.ts';
import { type BiffRecord, biff, cursorOf, recordsOf } from './biff-records.ts';
import { readSharedStrings, textReader } from './biff-strings.ts';
import { readLimits } from './limits.ts';
import { builtinFormat } from './number-format.ts';
import { refusal } from './refusal.ts';
import type { Budget } from './sheet-builder.ts';
import { readXlsSheet, type XlsWorkbook } from './xls-sheet.ts';

type SheetEntry = { name: string; hidden: boolean; offset: number };

/**
 * The sheets of a workbook stream of Excel 5 to 2003. Read here and not by hucre, which has no number formats (so 74.43%
 * is 0.7443), no hidden sheets, no passwords, no Excel 5/95, and loses merges behind an embedded chart.
 */
export function readXls(stream: Uint8Array, budget: Budget): Grid[] {
  const { workbook, sheets } = readGlobals(stream);
  if (sheets.length > readLimits.sheets) throw refusal('import-too-large', `${sheets.length} sheets`);
  const offsets = new Set(sheets.map((sheet) => sheet.offset));
  if (offsets.size !== sheets.length) throw new Error('two sheets at one place');
  return sheets.map((sheet) => readXlsSheet(stream, sheet.offset, sheet.name, sheet.hidden, workbook, budget));
}

function readGlobals(stream: Uint8Array): { workbook: XlsWorkbook; sheets: SheetEntry[] } {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  const sheets: SheetEntry[] = [];
  const strings: Uint8Array[] = [];
  let date1904 = false;
  let isUnicode = true;
  let codePage = 1252;
  let readText = textReader(true, codePage);
  let previous = 0;

  function visit({ id, bytes, offset }: BiffRecord): void {
    const cursor = cursorOf(bytes);
    if (offset === 0) {
      const version = id === biff.beginning ? cursor.u16() : 0;
      if (version !== 0x600 && version !== 0x500) throw new Error(`workbook version ${version.toString(16)}`);
      isUnicode = version === 0x600;
      readText = textReader(isUnicode, codePage);
    } else if (id === biff.filePass) throw refusal('import-password');
    else if (id === biff.dateMode) date1904 = cursor.u16() === 1;
    else if (id === biff.codePage) {
      codePage = cursor.u16();
      readText = textReader(isUnicode, codePage);
    } else if (id === biff.format) codes.set(cursor.u16(), readText(cursor, isUnicode ? 2 : 1));
    else if (id === biff.extendedFormat) {
      cursor.u16();
      formatIds.push(cursor.u16());
    } else if (id === biff.boundSheet) {
      const place = cursor.u32();
      const state = cursor.u8();
      const type = cursor.u8();
      const name = readText(cursor, 1);
      if (type === 0) sheets.push({ name, hidden: (state & 3) !== 0, offset: place });
    } else if (id === biff.sharedStrings) strings.push(bytes);
    else if (id === biff.continuation && previous === biff.sharedStrings) strings.push(bytes);
    if (id !== biff.continuation) previous = id;
  }

  for (const record of recordsOf(stream)) {
    if (record.id === biff.endOfFile) break;
    visit(record);
  }
  const formats = formatIds.map((id) => codes.get(id) ?? builtinFormat(id));
  const sharedStrings = strings.length > 0 ? readSharedStrings(strings) : [];
  return { workbook: { strings: sharedStrings, formats, date1904, readText }, sheets };
}
