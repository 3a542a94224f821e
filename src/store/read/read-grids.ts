import { failure, type Result, success } from '#contract/result.ts';
import { biffRecords } from './binary-records.ts';
import { decodeText } from './decode-text.ts';
import { containerOf } from './file-type.ts';
import { finishReading } from './finish-reading.ts';
import { readLimits, refuseBySize } from './limits.ts';
import { readOpenDocument } from './ods.ts';
import { openOleFile } from './ole-streams.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';
import { failureOfError, refusal } from './refusal.ts';
import { newBudget } from './sheet-builder.ts';
import { readWorkbook } from './workbook.ts';
import { openZip, type ZipArchive } from './zip-entries.ts';

/**
 * The grids of a file, whose type is judged by its content: names lie, and web systems save web pages as .xls. Never
 * throws; fails with one of the import- codes. A data package is only recognised.
 */
export async function readGrids(name: string, bytes: Uint8Array): Promise<Result<Reading>> {
  const tooLarge = refuseBySize(name, bytes.length);
  if (tooLarge !== null) return tooLarge;
  try {
    const container = containerOf(bytes);
    if (container.kind === 'empty') return failure('import-empty', { name });
    if (container.kind === 'other') return failure('import-wrong-type', { name, detail: container.detail });
    if (container.kind === 'zip') return await readArchive(name, await openZip(bytes));
    return container.kind === 'ole' ? await readOle(name, bytes) : readEncoded(name, bytes);
  } catch (error) {
    return failureOfError(error, name);
  }
}

function readEncoded(name: string, bytes: Uint8Array): Result<Reading> {
  if (bytes.length > readLimits.textBytes)
    throw refusal('import-too-large', `${Math.round(bytes.length / 1024 / 1024)} MB`);
  const decoded = decodeText(bytes);
  if (decoded === null) throw refusal('import-wrong-type', hexOf(bytes.subarray(0, 4)));
  return readText(name, decoded.text, decoded.encoding);
}

async function readArchive(name: string, archive: ZipArchive): Promise<Result<Reading>> {
  const has = (pattern: RegExp): boolean => archive.paths.some((path) => pattern.test(path));
  const budget = newBudget();
  if (has(/(?:^|\/)datapackage\.json$/))
    return success({ format: 'datapackage', encoding: null, grids: [], uncachedFormulas: 0 });
  const pictures = has(/^xl\/(media|drawings|charts)\/|^Pictures\/|^Object /);
  if (has(/^xl\/workbook\.bin$/)) {
    const { readBinaryWorkbook } = await import('./xlsb.ts');
    return finishReading(name, 'xlsb', null, await readBinaryWorkbook(archive, budget), budget, pictures);
  }
  if (has(/^xl\/workbook\d*\.xml$/i))
    return finishReading(name, 'xlsx', null, await readWorkbook(archive, budget), budget, pictures);
  if (has(/^content\.xml$/)) return await readOds(name, archive, pictures);
  throw refusal('import-wrong-type', archiveType(has));
}

async function readOds(name: string, archive: ZipArchive, pictures: boolean): Promise<Result<Reading>> {
  const parts = await archive.read((path) => /^(content\.xml|mimetype|META-INF\/manifest\.xml)$/.test(path));
  const textOf = (path: string): string => new TextDecoder().decode(parts.get(path));
  if (textOf('META-INF/manifest.xml').includes('encryption-data')) throw refusal('import-password');
  const content = textOf('content.xml');
  const type = textOf('mimetype').trim();
  if (!type.includes('spreadsheet') && !content.includes(':spreadsheet'))
    throw refusal('import-wrong-type', type.split('.').at(-1) ?? 'OpenDocument');
  if (!/<\/(\w+:)?document-content>\s*$/.test(content.slice(-200))) throw new Error('content.xml does not end');
  const budget = newBudget();
  return finishReading(name, 'ods', null, readOpenDocument(content, budget), budget, pictures);
}

function archiveType(has: (pattern: RegExp) => boolean): string {
  if (has(/^word\//)) return 'Word';
  if (has(/^ppt\//)) return 'PowerPoint';
  return has(/^Index\/.*\.iwa$/) ? 'Numbers' : 'ZIP';
}

async function readOle(name: string, bytes: Uint8Array): Promise<Result<Reading>> {
  const file = openOleFile(bytes);
  const has = (stream: string): boolean => file.names.includes(stream);
  if (has('EncryptedPackage')) throw refusal('import-password');
  const stream = file.read('Workbook') ?? file.read('Book');
  if (stream === null)
    throw refusal(
      'import-wrong-type',
      has('WordDocument') ? 'Word' : has('PowerPoint Document') ? 'PowerPoint' : 'OLE',
    );
  const budget = newBudget();
  const { readXls } = await import('./xls.ts');
  const grids = readXls(stream, budget);
  return finishReading(
    name,
    'xls',
    null,
    grids,
    budget,
    grids.every((grid) => grid.rows.length === 0) && draws(stream),
  );
}

/** Whether a workbook stream holds drawings (records of the drawing group or of a sheet’s drawings). */
function draws(stream: Uint8Array): boolean {
  for (const { id } of biffRecords(stream)) if (id === 0xeb || id === 0xec) return true;
  return false;
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
