import { deflateSync, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** A page's content, its streams joined (ISO 32000-1 §7.8.2), one character a byte. */
export function contentOf(page: PDFPage): string {
  return streamsOf(page)
    .map((each) => decodedStream(page.doc.context.lookup(each)))
    .join('\n');
}

/** Gives a page other content, in one stream. */
export function replaceContent(page: PDFPage, content: string): void {
  const { context } = page.doc;
  const stream = encodedStream(context, content);
  const refs = streamsOf(page).filter((each) => each instanceof PDFRef);
  const [first, ...others] = refs;
  for (const other of others) context.delete(other);
  if (first !== undefined) context.assign(first, stream);
  page.node.set(PDFName.of('Contents'), first ?? context.register(stream));
}

function streamsOf(page: PDFPage): (PDFObject | undefined)[] {
  const contents = page.node.get(PDFName.of('Contents'));
  return contents instanceof PDFArray ? contents.asArray() : [contents];
}

/** A stream that holds this; by the platform, which is far faster than pdf-lib's own compression. */
export function encodedStream(context: PDFContext, content: string): PDFRawStream {
  const bytes = deflateSync(Buffer.from(content, 'latin1')); // three times as fast as handing each to another thread
  return PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length }), bytes);
}

/** What a stream holds, one character a byte; '' for what is none. */
export function decodedStream(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return '';
  const flate = stream.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  const plain = flate && !stream.dict.has(PDFName.of('DecodeParms'));
  const bytes = plain ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
  return Buffer.from(bytes).toString('latin1');
}
