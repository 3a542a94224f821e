import mammoth from 'mammoth';
import { refusal } from '../../read/refusal.ts';
import type { ZipArchive } from '../../read/zip-entries.ts';
import { noWords, type ReadDocument } from '../document.ts';
import { markupText } from '../html/markup-text.ts';

/** A Word document as its text: mammoth says what is a paragraph, a heading or a table. Pictures are left out. */
export async function readDocx(bytes: Uint8Array, archive: ZipArchive): Promise<ReadDocument> {
  // Read once here, by limits, before a library unpacks it without any.
  const parts = await archive.read((path) => /\.(?:xml|rels)$/i.test(path));
  const title = titleOf(parts.get('docProps/core.xml'));
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
  );
  const text = markupText(value, true);
  if (text.trim() === '' && archive.paths.some((path) => path.startsWith('word/media/'))) {
    throw refusal('text-only-pictures');
  }
  return { kind: 'docx', text, words: { ...noWords, title } };
}

function titleOf(core: Uint8Array | undefined): string {
  const xml = core === undefined ? '' : new TextDecoder().decode(core);
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(xml)?.[1] ?? '';
  return /[\u4e00-\u9fff]{4}/.test(title) ? title.trim().slice(0, 500) : ''; // “Microsoft Word - 1.doc” is none
}
