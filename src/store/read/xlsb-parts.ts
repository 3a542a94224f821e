import { xlsbRecords, viewOf } from './binary-records.ts';
import { knownDateFormat, type Tally } from './binary-tally.ts';

const brt = {
  row: 0,
  richCell: 62,
  sharedString: 19,
  format: 44,
  extendedFormat: 47,
  properties: 153,
  sheet: 156,
  merge: 176,
  cellFormats: 617,
  endOfCellFormats: 618,
} as const;

/** How long the records of cells are at least, by id; those of 12 to 18 are 1 to 7 without the column. */
const cellBytes = [Number.NaN, Number.NaN, 12, 9, 9, 16, 12, 12, 12, 16, 9, 9];
const textCells: ReadonlySet<number> = new Set([6, 8, 17]);

function isCell(id: number, { length }: Uint8Array): boolean {
  const isShort = id >= 13 && id <= 18;
  const least = id === brt.richCell ? 13 : (cellBytes[isShort ? id - 11 : id] ?? Number.NaN) - (isShort ? 4 : 0);
  if (length < least) throw new RangeError('record too short');
  return !Number.isNaN(least);
}

/** The sheets, named by relations that must be among these. */
export function workbookPart(part: Uint8Array, relations: ReadonlySet<string>, tally: Tally): Uint8Array {
  return filtered(part, (id, bytes) => {
    if (id !== brt.sheet) return id === brt.properties;
    tally.sheet();
    const relation = new TextDecoder('utf-16le').decode(bytes.subarray(12, 12 + 2 * viewOf(bytes).getUint32(8, true)));
    if (!relations.has(relation)) throw new Error(`no part ${relation}`);
    return true;
  });
}

export function stringsPart(part: Uint8Array, tally: Tally): Uint8Array {
  return filtered(part, (id, bytes) => {
    if (id !== brt.sharedString) return false;
    tally.strings(1);
    withoutRuns(bytes, 0);
    checkText(bytes, 1);
    return true;
  });
}

export function stylesPart(part: Uint8Array): Uint8Array {
  const given = new Set<number>();
  return filtered(part, (id, bytes) => {
    const view = viewOf(bytes);
    if (id === brt.format) {
      given.add(view.getUint16(0, true));
      checkText(bytes, 2);
    } else if (id === brt.extendedFormat)
      view.setUint16(2, knownDateFormat(view.getUint16(2, true), given) ?? view.getUint16(2, true), true);
    else return id === brt.cellFormats || id === brt.endOfCellFormats;
    return true;
  });
}

export function sheetPart(part: Uint8Array, tally: Tally): Uint8Array {
  return filtered(part, (id, bytes) => {
    if (!isCell(id, bytes)) return id === brt.row || id === brt.merge;
    tally.cells(1);
    if (id === brt.richCell) withoutRuns(bytes, 8);
    if (id === brt.richCell || textCells.has(id)) checkText(bytes, id === brt.richCell ? 9 : id === 17 ? 4 : 8);
    return true;
  });
}

/** SheetJS makes as many objects as a text claims to have runs of fonts. */
function withoutRuns(bytes: Uint8Array, place: number): void {
  viewOf(bytes).setUint8(place, 0);
}

function checkText(bytes: Uint8Array, place: number): void {
  if (viewOf(bytes).getUint32(place, true) * 2 + place + 4 > bytes.length) throw new RangeError('text too long');
}

/** Only the records that make up cells: SheetJS walks through every cell of a link’s range, up to a thousand million. */
function filtered(part: Uint8Array, keep: (id: number, bytes: Uint8Array) => boolean): Uint8Array {
  const runs: Uint8Array[] = [];
  let from = 0;
  for (const { id, start, bytes } of xlsbRecords(part)) {
    if (keep(id, bytes)) continue;
    if (start > from) runs.push(part.subarray(from, start));
    from = bytes.byteOffset - part.byteOffset + bytes.length;
  }
  return Buffer.concat([...runs, part.subarray(from)]);
}
