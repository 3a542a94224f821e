import { failure } from '#contract/result.ts';

const megabyte = 1024 * 1024;

/**
 * What may be read at most. Yearbooks of a province are below 30 MB and half a million cells; what lies beyond these
 * limits is a bomb or not a table, and would take the program's memory before it says so.
 */
export const readLimits = {
  fileBytes: 200 * megabyte, // on disk, of any type: workbooks carry pictures
  textBytes: 64 * megabyte, // of a text; some ten million cells
  entries: 5_000, // of an archive
  entryBytes: 128 * megabyte, // one entry unpacked; a sheet of a million rows is about 60 MB
  totalBytes: 256 * megabyte, // all entries wanted
  ratio: 500, // unpacked to packed, of entries over 8 MB; rows of formatted empty cells reach 100
  sheets: 500,
  rows: 1_048_576, // of a sheet, as Excel has it
  columns: 16_384,
  places: 6_000_000, // cells of all sheets, empty ones before a filled one included; about 500 MB of memory
  merges: 200_000, // of one sheet
  strings: 2_000_000, // shared by all sheets of a binary workbook
  steps: 10_000_000_000, // that SheetJS takes over texts and merges in many pieces; 13 MB of texts, about 15 s
  tags: 2_000_000, // of the parts hucre builds a tree of; half a million shared strings, about 2 s and 800 MB
};

/** A failure if a file of that many bytes must not even be read, else null. */
export function refuseBySize(name: string, bytes: number): ReturnType<typeof failure> | null {
  if (bytes <= readLimits.fileBytes) return null;
  return failure('import-too-large', { name, detail: `${Math.round(bytes / megabyte)} MB` });
}
