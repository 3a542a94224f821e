import { deflateSync } from 'node:zlib';
import { type PDFDocument, type PDFObject, type PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** An object written out beforehand, in Latin-1: structure elements are ten times as fast so as made of dictionaries. */
export type WrittenObject = { ref: PDFRef; text: string };

const perStream = 200; // objects: few enough that a reader gets at one of them fast

/**
 * Writes a document with object streams and a cross-reference stream (ISO 32000-1 §7.5.7, §7.5.8). pdf-lib's writer does
 * the same, but compresses in JavaScript, which takes most of its time; here the platform does.
 */
export function writePdf(document: PDFDocument, written: readonly WrittenObject[]): Uint8Array<ArrayBuffer> {
  const { context } = document;
  const streams: [PDFRef, PDFStream][] = [];
  const texts: WrittenObject[] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) streams.push([ref, object]);
    else texts.push({ ref, text: textOf(object) });
  }
  for (const each of written) texts.push(each);

  const groups = Array.from({ length: Math.ceil(texts.length / perStream) }, (_, index) => ({
    ref: context.nextRef(),
    objects: texts.slice(index * perStream, (index + 1) * perStream),
  }));
  const file = createFile();
  const places = new Map<number, Place>();
  const put = (ref: PDFRef, head: string, bytes: Uint8Array) => {
    places.set(ref.objectNumber, { kind: 1, at: file.length(), index: 0 });
    file.add(latin1(`${ref.objectNumber} 0 obj\n${head}\nstream\n`), bytes, latin1('\nendstream\nendobj\n'));
  };
  // The second line says that the file has bytes beyond ASCII (ISO 32000-1 §7.5.2).
  file.add(latin1('%PDF-1.7\n%\x81\x81\x81\x81\n\n'));
  for (const [ref, stream] of streams) {
    const contents = stream.getContents();
    stream.updateDict();
    put(ref, textOf(stream.dict), contents);
  }
  for (const { ref, objects } of groups) {
    objects.forEach((object, index) => {
      places.set(object.ref.objectNumber, { kind: 2, at: ref.objectNumber, index });
    });
    const { head, bytes } = objectStream(objects);
    put(ref, head, bytes);
  }

  const table = context.nextRef();
  const start = file.length();
  places.set(table.objectNumber, { kind: 1, at: start, index: 0 });
  const size = table.objectNumber + 1;
  const entries = deflateSync(crossReferences(places, size));
  const { Root, Info } = context.trailerInfo;
  const info = Info === undefined ? '' : `/Info ${Info}`;
  const head = `<</Type/XRef/Size ${size}/Root ${Root}${info}/W[1 4 2]/Filter/FlateDecode/Length ${entries.length}>>`;
  put(table, head, entries);
  file.add(latin1(`startxref\n${start}\n%%EOF\n`));
  return file.bytes();
}

/** A place as the table has it: 1 for an offset in the file, 2 for the object stream and the index in it. */
type Place = { kind: 1 | 2; at: number; index: number };

function objectStream(objects: readonly WrittenObject[]): { head: string; bytes: Uint8Array } {
  let offset = 0;
  const index = objects.map(({ ref, text }) => {
    const entry = `${ref.objectNumber} ${offset}`;
    offset += text.length + 1;
    return entry;
  });
  const first = `${index.join(' ')}\n`;
  const bytes = deflateSync(latin1(`${first}${objects.map(({ text }) => text).join('\n')}\n`));
  const head = `<</Type/ObjStm/N ${objects.length}/First ${first.length}/Filter/FlateDecode/Length ${bytes.length}>>`;
  return { head, bytes };
}

function crossReferences(places: ReadonlyMap<number, Place>, size: number): Uint8Array {
  const width = 7;
  const table = Buffer.alloc(size * width); // what is not there is free: zero
  for (const [number, { kind, at, index }] of places) {
    table.writeUInt8(kind, number * width);
    table.writeUInt32BE(at, number * width + 1);
    table.writeUInt16BE(index, number * width + 5);
  }
  return table;
}

function textOf(object: PDFObject): string {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return Buffer.from(bytes.buffer).toString('latin1');
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function createFile() {
  const parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(...more: readonly Uint8Array[]) {
      for (const part of more) {
        parts.push(part);
        length += part.length;
      }
    },
    length: () => length,
    bytes: () => new Uint8Array(Buffer.concat(parts, length)),
  };
}
