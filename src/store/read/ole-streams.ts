import { type OleEntry, readDirectory, siblings } from './ole-directory.ts';

const endOfChain = 0xfffffffa; // this and above mean end, free or a table sector
const miniSectorBytes = 64;

/** An OLE compound file: the names of its outermost streams, and one of them read. Throws if it isn't well formed. */
export type OleFile = { names: readonly string[]; read: (name: string) => Uint8Array | null };

/**
 * Every chain is walked within the number of sectors the file really has, and only the stream asked for is copied, so
 * that neither loops nor thousands of entries over the same sectors cost more than the file is long. SheetJS follows
 * such a loop until the process dies.
 */
export function openOleFile(bytes: Uint8Array): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new Error(`sector size 2^${shift}`);
  const sectorBytes = 1 << shift;
  const sectors = Math.ceil(bytes.length / sectorBytes) - 1;

  function sector(index: number): Uint8Array {
    if (index >= sectors) throw new Error(`sector ${index} of ${sectors}`);
    return bytes.subarray((index + 1) * sectorBytes, (index + 2) * sectorBytes);
  }

  const table = allocationTable(view, sector, sectors);

  function chain(start: number): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let index = start; index < endOfChain; index = table[index] ?? endOfChain) {
      parts.push(sector(index));
      if (parts.length > sectors) throw new Error('endless chain of sectors');
    }
    return joined(parts, parts.length * sectorBytes);
  }

  const entries = readDirectory(chain(view.getUint32(48, true)));
  const root = entries[0];
  if (root === undefined || root.type !== 5) throw new Error('no root entry');
  const streams = siblings(entries, root.child).filter((entry) => entry.type === 2);
  const smallestLong = view.getUint32(56, true);

  function readSmall(entry: OleEntry, rootEntry: OleEntry): Uint8Array {
    const container = chain(rootEntry.start);
    const miniTable = numbersOf(chain(view.getUint32(60, true)));
    const parts: Uint8Array[] = [];
    for (let index = entry.start; index < endOfChain; index = miniTable[index] ?? endOfChain) {
      parts.push(container.subarray(index * miniSectorBytes, (index + 1) * miniSectorBytes));
      if (parts.length > miniTable.length) throw new Error('endless chain of small sectors');
    }
    return joined(parts, parts.length * miniSectorBytes).subarray(0, entry.size);
  }

  function read(name: string): Uint8Array | null {
    const entry = streams.find((stream) => stream.name === name);
    if (entry === undefined || root === undefined) return null;
    const stream = entry.size < smallestLong ? readSmall(entry, root) : chain(entry.start).subarray(0, entry.size);
    if (stream.length < entry.size) throw new Error(`${name} ends after ${stream.length} of ${entry.size} bytes`);
    return stream;
  }

  return { names: streams.map((stream) => stream.name), read };
}

function allocationTable(view: DataView, sector: (index: number) => Uint8Array, sectors: number): Uint32Array {
  const indices: number[] = [];
  for (let place = 76; place < 512; place += 4) indices.push(view.getUint32(place, true));
  let next = view.getUint32(68, true);
  for (let count = 0; next < endOfChain && count < sectors; count += 1) {
    const numbers = numbersOf(sector(next));
    indices.push(...numbers.subarray(0, -1));
    next = numbers.at(-1) ?? endOfChain;
  }
  const used = new Set(indices.filter((index) => index < endOfChain));
  const parts = [...used].map(sector);
  return numbersOf(
    joined(
      parts,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  );
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_none, index) => view.getUint32(index * 4, true));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.subarray(0, at);
}
