import { longestText } from '#contract/inbox-contract.ts';
import { type Result, success } from '#contract/result.ts';
import { decodeText } from '../read/decode-text.ts';
import { containerOf } from '../read/file-type.ts';
import { openOleFile } from '../read/ole-streams.ts';
import { refusal } from '../read/refusal.ts';
import { openZip } from '../read/zip-entries.ts';
import { documentLimits } from './limits.ts';
import { noWords, type ReadDocument } from './document.ts';
import { documentFailure } from './refusal.ts';
import { completedWords, sourceWords } from './source-words.ts';
import { tidyText } from './tidy-text.ts';

/**
 * The text of a file, whose type is judged by its content; `characterMaps` is the folder of maps some Chinese PDFs are
 * read by. Never throws; fails with text-empty, text-too-large,
 * text-wrong-type, text-password, text-only-pictures or text-not-readable.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  characterMaps: string,
): Promise<Result<ReadDocument>> {
  try {
    if (bytes.length > documentLimits.fileBytes) throw refusal('text-too-large', megabytes(bytes.length));
    const read = await readByContent(bytes, characterMaps);
    const text = tidyText(read.text);
    if (text === '') throw refusal('text-empty');
    if (text.length > longestText) throw refusal('text-too-large', `${text.length} > ${longestText}`);
    const words = completedWords(read.words, sourceWords(text));
    return success({ kind: read.kind, text, words });
  } catch (error) {
    return documentFailure(error, name);
  }
}

async function readByContent(bytes: Uint8Array, characterMaps: string): Promise<ReadDocument> {
  const container = containerOf(bytes);
  switch (container.kind) {
    case 'empty':
      throw refusal('text-empty');
    case 'text':
      return readEncoded(bytes);
    case 'zip':
      return readZip(bytes);
    case 'ole':
      return refuseOle(bytes);
    case 'other': {
      if (container.detail !== 'PDF') throw refusal('text-wrong-type', container.detail);
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return readPdf(bytes, characterMaps);
    }
  }
}

async function readEncoded(bytes: Uint8Array): Promise<ReadDocument> {
  const decoded = decodeText(bytes);
  if (decoded === null) throw refusal('text-wrong-type', 'binary');
  const start = decoded.text.slice(0, 4096).trimStart();
  if (otherMarkup.test(start) && !looksLikePage.test(start)) throw refusal('text-wrong-type', 'XML');
  if (!looksLikePage.test(start)) return { kind: 'text', text: decoded.text, words: noWords };
  const { readHtml } = await import('./html/read-html.ts');
  return readHtml(bytes, decoded);
}

const looksLikePage =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|meta|div|p|article|table|title)[\s>]/i;

const otherMarkup = /^<(?:\?xml|svg|!doctype)[\s>]/i;

async function readZip(bytes: Uint8Array): Promise<ReadDocument> {
  const archive = await openZip(bytes);
  const has = (pattern: RegExp) => archive.paths.some((path) => pattern.test(path));
  if (!has(/^word\/document\d*\.xml$/)) {
    const kind = has(/^xl\//) ? 'Excel' : has(/^ppt\//) ? 'PowerPoint' : has(/^content\.xml$/) ? 'OpenDocument' : 'ZIP';
    throw refusal('text-wrong-type', kind);
  }
  const { readDocx } = await import('./docx/read-docx.ts');
  return readDocx(bytes, archive);
}

function refuseOle(bytes: Uint8Array): never {
  const { names } = openOleFile(bytes);
  if (names.includes('EncryptedPackage')) throw refusal('text-password');
  throw refusal('text-wrong-type', names.includes('WordDocument') ? 'Word 97–2003 (.doc)' : 'OLE');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
