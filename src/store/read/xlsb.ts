import type { Grid } from '#core/tables/grid.ts';
import { cursorOf } from './biff-records.ts';
import { readLimits } from './limits.ts';
import { builtinFormat } from './number-format.ts';
import { relationsOf } from './package-relations.ts';
import { refusal } from './refusal.ts';
import type { Budget } from './sheet-builder.ts';
import { binaryRecords, optionalText, wideText } from './xlsb-records.ts';
import { readXlsbSheet } from './xlsb-sheet.ts';
import type { ZipArchive } from './zip-entries.ts';

const record = {
  sharedString: 19,
  format: 44,
  extendedFormat: 47,
  properties: 153,
  sheet: 156,
  cellFormats: 617,
  end: 618,
};

/** The sheets of an .xlsb archive. hucre has neither its number formats nor hidden sheets, nor bounds for its rows. */
export async function readBinaryWorkbook(archive: ZipArchive, budget: Budget): Promise<Grid[]> {
  const parts = await archive.read((path) => /^xl\/(worksheets\/)?[^/]+\.bin$|^xl\/_rels\//.test(path));
  const workbook = parts.get('xl/workbook.bin') ?? new Uint8Array();
  const relations = relationsOf(new TextDecoder().decode(parts.get('xl/_rels/workbook.bin.rels')), 'xl');
  const partOf = (kind: string): Uint8Array =>
    parts.get(relations.find((relation) => relation.kind === kind)?.path ?? '') ?? new Uint8Array();
  const strings = readStrings(partOf('sharedStrings'));
  const formats = readFormats(partOf('styles'));
  const { sheets, date1904 } = readSheets(workbook);
  if (sheets.length > readLimits.sheets) throw refusal('import-too-large', `${sheets.length} sheets`);
  return sheets.flatMap(({ name, hidden, id }) => {
    const relation = relations.find((candidate) => candidate.id === id);
    const part = parts.get(relation?.path ?? '');
    if (relation?.kind !== 'worksheet') return [];
    if (part === undefined) throw new Error(`no part of sheet ${name}`);
    return [readXlsbSheet(part, name, hidden, { strings, formats, date1904 }, budget)];
  });
}

function readSheets(part: Uint8Array): { sheets: { name: string; hidden: boolean; id: string }[]; date1904: boolean } {
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  let date1904 = false;
  for (const { id, bytes } of binaryRecords(part)) {
    const cursor = cursorOf(bytes);
    if (id === record.properties) date1904 = (cursor.u32() & 1) !== 0;
    else if (id === record.sheet) {
      const hidden = cursor.u32() !== 0;
      cursor.u32();
      const relation = optionalText(cursor);
      sheets.push({ hidden, id: relation, name: wideText(cursor) });
    }
  }
  return { sheets, date1904 };
}

function readStrings(part: Uint8Array): string[] {
  const strings: string[] = [];
  for (const { id, bytes } of binaryRecords(part)) {
    if (id !== record.sharedString) continue;
    const cursor = cursorOf(bytes);
    cursor.u8();
    strings.push(wideText(cursor));
  }
  return strings;
}

function readFormats(part: Uint8Array): string[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  for (const { id, bytes } of binaryRecords(part)) {
    const cursor = cursorOf(bytes);
    if (id === record.format) codes.set(cursor.u16(), wideText(cursor));
    else if (id === record.cellFormats) inCells = true;
    else if (id === record.end) inCells = false;
    else if (id === record.extendedFormat && inCells) {
      cursor.u16();
      ids.push(cursor.u16());
    }
  }
  return ids.map((id) => codes.get(id) ?? builtinFormat(id));
}
