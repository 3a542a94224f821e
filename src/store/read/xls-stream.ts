import { type BiffRecord, biffRecords, viewOf } from './binary-records.ts';
import { knownDateFormat, newTally } from './binary-tally.ts';
import { refusal } from './refusal.ts';

const biff = {
  formula: 0x06,
  endOfFile: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  continuation: 0x3c,
  unread: 0x60, // the name of a template, which SheetJS steps over
  codePage: 0x42,
  boundSheet: 0x85,
  multipleRk: 0xbd,
  richString: 0xd6,
  extendedFormat: 0xe0,
  mergedCells: 0xe5,
  sharedStrings: 0xfc,
  sharedStringCell: 0xfd,
  number: 0x203,
  label: 0x204,
  booleanOrError: 0x205,
  string: 0x207,
  rk: 0x27e,
  format: 0x41e,
  beginning: 0x809,
} as const;

const kept: ReadonlySet<number> = new Set(Object.values(biff));
/** The records of cells and how long they are at least: SheetJS reads what is missing as nothing. */
const cells: ReadonlyMap<number, number> = new Map([
  [biff.formula, 22],
  [biff.multipleRk, 12],
  [biff.richString, 8],
  [biff.sharedStringCell, 10],
  [biff.number, 14],
  [biff.label, 8],
  [biff.booleanOrError, 8],
  [biff.rk, 10],
]);

/** A workbook stream that SheetJS can be given, and the code page of its texts. */
export type XlsStream = { bytes: Buffer; codePage: number };

export const unicode = 1200;

/**
 * A copy of a workbook stream in which only what makes up cells is left to read, everything at its place. SheetJS walks
 * through every cell of a link's range and believes every count, so that a few records would take it hours.
 */
export function preparedStream(stream: Uint8Array): XlsStream {
  const copy = Buffer.from(stream);
  const isUnicode = versionOf(copy) >= 0x600;
  const tally = newTally();
  const formats = new Set<number>();
  const last = { isKept: false, blocks: 0 };
  let codePage = isUnicode ? unicode : 1252;
  let depth = 0;
  let merges = 0;
  let end = 0;

  function check({ id, bytes }: BiffRecord): void {
    const view = viewOf(bytes);
    if (id === biff.filePass) throw refusal('import-password');
    else if (id === biff.boundSheet) tally.sheet();
    else if (id === biff.codePage && isUnicode) view.setUint16(0, unicode, true);
    else if (id === biff.codePage) codePage = view.getUint16(0, true);
    else if (id === biff.format) formats.add(view.getUint16(0, true));
    else if (id === biff.extendedFormat)
      view.setUint16(2, knownDateFormat(view.getUint16(2, true), formats) ?? view.getUint16(2, true), true);
    else if (id === biff.sharedStrings) tally.strings(view.getUint32(4, true));
    else if (id === biff.mergedCells) {
      if (view.getUint16(0, true) * 8 + 2 > bytes.length) throw new RangeError('record too short');
      merges += view.getUint16(0, true);
      tally.steps(merges); // all of them are copied for each record
    }
    const least = cells.get(id);
    if (least === undefined) return;
    if (bytes.length < least) throw new RangeError('record too short');
    tally.cells(id === biff.multipleRk ? (bytes.length - 6) / 6 : 1);
    if (id === biff.formula) view.setUint16(20, 0xffff, true); // no expression, which may be one SheetJS doesn't know
  }

  for (const record of biffRecords(copy)) {
    const { id, start, bytes } = record;
    if (id === biff.beginning) depth += 1;
    const isContinued = id === biff.continuation && last.isKept;
    // charts in a sheet are substreams of their own
    const isKept = id === biff.continuation ? isContinued : depth === 1 && kept.has(id);
    if (isContinued) {
      last.blocks += 1;
      tally.steps(bytes.length * last.blocks); // it searches all blocks for the end of each, at every character
    } else {
      Object.assign(last, { isKept, blocks: 0 });
      if (isKept) check(record);
    }
    if (!isKept) copy.writeUInt16LE(biff.unread, start);
    if (id === biff.endOfFile) depth -= 1;
    end = start + 4 + bytes.length;
  }
  return { bytes: copy.subarray(0, end), codePage };
}

/** The version that the first record states. Others than Excel 5 to 2003 would be taken for something else. */
function versionOf(stream: Uint8Array): number {
  const view = viewOf(stream);
  const version = view.getUint16(4, true);
  if (view.getUint16(0, true) !== biff.beginning || (version !== 0x500 && version !== 0x600))
    throw new Error(`workbook stream of version ${version.toString(16)}`);
  return version;
}
