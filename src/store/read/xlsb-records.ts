import type { Cursor } from './biff-records.ts';

/** The records of a part of an .xlsb archive: numbers and lengths take as many bytes as they need. */
export function* binaryRecords(part: Uint8Array): Generator<{ id: number; bytes: Uint8Array }> {
  let at = 0;
  const next = (): number => {
    const byte = part[at];
    if (byte === undefined) throw new RangeError('part ends early');
    at += 1;
    return byte;
  };
  while (at < part.length) {
    const first = next();
    const id = first < 0x80 ? first : (first & 0x7f) | ((next() & 0x7f) << 7);
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = next();
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (at + length > part.length) throw new RangeError('part ends early');
    yield { id, bytes: part.subarray(at, at + length) };
    at += length;
  }
}

export function wideText(cursor: Cursor): string {
  const units = cursor.u32();
  if (units > 0x7fffffff) throw new RangeError('text too long');
  return new TextDecoder('utf-16le').decode(cursor.take(units * 2));
}

/** A text whose length may say that there is none. */
export function optionalText(cursor: Cursor): string {
  const units = cursor.u32();
  return units === 0xffffffff ? '' : new TextDecoder('utf-16le').decode(cursor.take(units * 2));
}
