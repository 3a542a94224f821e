import { read, SSF, set_cptable } from '@e965/xlsx';
import type { Grid } from '#core/tables/grid.ts';
import type { Budget } from './sheet-builder.ts';
import { gridsOfBook, sheetJsOptions } from './sheetjs-grids.ts';
import { preparedStream, unicode } from './xls-stream.ts';

/**
 * The sheets of a workbook stream of Excel 5 to 2003. By SheetJS and not by hucre, which has no number formats (so
 * 74.43% is 0.7443), no hidden sheets, no passwords, no Excel 5/95, and loses merges behind an embedded chart.
 */
export function readXls(stream: Uint8Array, budget: Budget): Grid[] {
  const { bytes, codePage } = preparedStream(stream);
  forgetFormats();
  if (codePage === unicode) return gridsOfBook(read(bytes, sheetJsOptions), budget);
  set_cptable({ utils: { decode: decodeCodePage } });
  const book = read(bytes, sheetJsOptions);
  return gridsOfBook(book, budget, (format) => decodeCodePage(codePage, Buffer.from(format, 'latin1')));
}

const encodings: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  65001: 'utf-8',
};

/**
 * In place of SheetJS’s tables of half a megabyte: the platform knows the same code pages. Format codes it asks for byte
 * by byte, which tells nothing about characters of two; they are left as bytes and decoded after it.
 */
function decodeCodePage(codePage: number, bytes: Uint8Array | readonly number[]): string {
  if (Array.isArray(bytes)) return String.fromCharCode(bytes[0]);
  const western = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252';
  return new TextDecoder(encodings[codePage] ?? western).decode(Uint8Array.from(bytes));
}

/** SheetJS keeps the formats of one .xls file for the next one. */
function forgetFormats(): void {
  const formats: Record<string, unknown> = SSF.get_table();
  for (const id of Object.keys(formats)) if (!(id in builtin)) delete formats[id];
  Object.assign(formats, builtin);
}

const builtin = { ...SSF.get_table() };
