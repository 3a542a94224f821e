export type BiffRecord = { id: number; offset: number; bytes: Uint8Array };

/** Record numbers of the workbook stream of .xls files. */
export const biff = {
  formula: 0x06,
  endOfFile: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  continuation: 0x3c,
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

/** The records of a stream from a place on. Ends at the end of the stream or at padding. */
export function* recordsOf(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === 0 && length === 0) return;
    yield { id, offset: at, bytes: stream.subarray(at + 4, at + 4 + length) };
    at += 4 + length;
  }
}

/** Reads numbers one after the other. Throws a RangeError past the end. */
export type Cursor = {
  u8: () => number;
  u16: () => number;
  u32: () => number;
  f64: () => number;
  take: (length: number) => Uint8Array;
};

export function cursorOf(bytes: Uint8Array): Cursor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const step = (length: number): number => {
    at += length;
    if (at > bytes.length) throw new RangeError('record too short');
    return at - length;
  };
  return {
    u8: () => view.getUint8(step(1)),
    u16: () => view.getUint16(step(2), true),
    u32: () => view.getUint32(step(4), true),
    f64: () => view.getFloat64(step(8), true),
    take: (length) => {
      const from = step(length);
      return bytes.subarray(from, from + length);
    },
  };
}

/** A number packed into 30 bits: an integer or the upper half of a double, perhaps in hundredths. */
export function unpackRk(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, packed & ~3, true);
  const value = (packed & 2) !== 0 ? packed >> 2 : view.getFloat64(0, true);
  return (packed & 1) !== 0 ? value / 100 : value;
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

export function errorText(code: number): string {
  return errors[code] ?? '#ERR!';
}
