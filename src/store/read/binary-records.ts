export type BiffRecord = { id: number; start: number; bytes: Uint8Array };

/** The records of an .xls workbook stream. Ends at the end of the stream or at padding. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const view = viewOf(stream);
  let at = 0;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === 0 && length === 0) return;
    yield { id, start: at, bytes: stream.subarray(at + 4, at + 4 + length) };
    at += 4 + length;
  }
}

/** The records of a part of an .xlsb archive: numbers and lengths take as many bytes as they need. */
export function* xlsbRecords(part: Uint8Array): Generator<BiffRecord> {
  let at = 0;
  const next = (): number => {
    const byte = part[at];
    if (byte === undefined) throw new RangeError('part ends early');
    at += 1;
    return byte;
  };
  while (at < part.length) {
    const start = at;
    const first = next();
    const id = first < 0x80 ? first : (first & 0x7f) | ((next() & 0x7f) << 7);
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = next();
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (at + length > part.length) throw new RangeError('part ends early');
    yield { id, start, bytes: part.subarray(at, at + length) };
    at += length;
  }
}

/** For numbers in a record; reading past its end throws a RangeError. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
