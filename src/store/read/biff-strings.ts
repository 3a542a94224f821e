import { type Cursor, cursorOf } from './biff-records.ts';

/** The bytes of a record and of those that continue it, read as one; a text that is cut says its width anew. */
type Blocks = { u8: () => number; atBoundary: () => boolean; ended: () => boolean; skip: (length: number) => void };

function readBlocks(blocks: readonly Uint8Array[]): Blocks {
  let block = 0;
  let at = 0;
  const settle = (): void => {
    while (block < blocks.length && at >= (blocks[block]?.length ?? 0)) {
      block += 1;
      at = 0;
    }
  };
  return {
    u8: () => {
      settle();
      const byte = blocks[block]?.[at];
      if (byte === undefined) throw new RangeError('shared strings end early');
      at += 1;
      return byte;
    },
    atBoundary: () => block < blocks.length - 1 && at >= (blocks[block]?.length ?? 0),
    ended: () => {
      settle();
      return block >= blocks.length;
    },
    skip: (length) => {
      for (let left = length; left > 0; ) {
        settle();
        const here = Math.min(left, (blocks[block]?.length ?? 0) - at);
        if (block >= blocks.length) throw new RangeError('shared strings end early');
        at += here;
        left -= here;
      }
    },
  };
}

/** All shared strings of a BIFF8 workbook. */
export function readSharedStrings(blocks: readonly Uint8Array[]): string[] {
  const source = readBlocks(blocks);
  const u16 = (): number => source.u8() | (source.u8() << 8);
  const u32 = (): number => (u16() | (u16() << 16)) >>> 0;
  source.skip(4);
  const count = u32();
  const strings: string[] = [];
  while (strings.length < count && !source.ended()) {
    const length = u16();
    let flags = source.u8();
    const runs = (flags & 8) !== 0 ? u16() * 4 : 0;
    const extra = (flags & 4) !== 0 ? u32() : 0;
    let text = '';
    for (let unit = 0; unit < length; unit += 1) {
      if (source.atBoundary()) flags = source.u8();
      text += String.fromCharCode((flags & 1) !== 0 ? u16() : source.u8());
    }
    source.skip(runs + extra);
    strings.push(text);
  }
  return strings;
}

/** How texts in records are written: in Unicode since Excel 97, before that as bytes of a code page. */
export type TextReader = (cursor: Cursor, lengthBytes: 1 | 2) => string;

export function textReader(isUnicode: boolean, codePage: number): TextReader {
  if (isUnicode) return (cursor, lengthBytes) => unicodeText(cursor, lengthBytes === 1 ? cursor.u8() : cursor.u16());
  const decoder = new TextDecoder(codePage === 936 ? 'gb18030' : codePage === 950 ? 'big5' : 'windows-1252');
  return (cursor, lengthBytes) => decoder.decode(cursor.take(lengthBytes === 1 ? cursor.u8() : cursor.u16()));
}

function unicodeText(cursor: Cursor, length: number): string {
  const isWide = (cursor.u8() & 1) !== 0;
  const bytes = cursor.take(isWide ? length * 2 : length);
  return isWide ? new TextDecoder('utf-16le').decode(bytes) : String.fromCharCode(...bytes.subarray(0, 40_000));
}

/** A text record that follows a formula. */
export function resultText(bytes: Uint8Array, read: TextReader): string {
  return read(cursorOf(bytes), 2);
}
