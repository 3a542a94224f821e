import { failure, type Result, success } from '#contract/result.ts';
import type { Encoding } from './decode-text.ts';
import { readDelimited } from './delimited.ts';
import { finishReading } from './finish-reading.ts';
import { readHtmlTables } from './html-tables.ts';
import { readOpenDocument } from './ods.ts';
import type { Reading } from './reading.ts';
import { failureOfError, refusal } from './refusal.ts';
import { newBudget } from './sheet-builder.ts';
import { readSpreadsheetXml } from './spreadsheet-xml.ts';

/** The grids of a text: pasted, or of a file and already decoded (`encoding` says from what). Never throws. */
export function readText(name: string, text: string, encoding: Encoding | null = null): Result<Reading> {
  try {
    return readMarkup(name, text, encoding) ?? readPlain(name, text, encoding);
  } catch (error) {
    return failureOfError(error, name);
  }
}

function readPlain(name: string, text: string, encoding: Encoding | null): Result<Reading> {
  const { grid, delimiter } = readDelimited(text);
  if (grid.rows.length === 0) return failure('import-empty', { name });
  const format = delimiter === '\t' ? 'tsv' : 'csv';
  return success({ format, encoding, grids: [grid], uncachedFormulas: 0 });
}

/** Web pages and XML, under whatever name; null if the text is neither. */
function readMarkup(name: string, text: string, encoding: Encoding | null): Result<Reading> | null {
  const start = text.slice(0, 4096).replace(/^\uFEFF?\s*/, '');
  if (start.startsWith('MIME-Version:')) throw refusal('import-wrong-type', 'MHTML');
  const isXml = start.startsWith('<?xml') || /^<(\w+:)?(Workbook|document)[\s>]/.test(start);
  const isPage = /^(<!--|<!doctype html|<(html|head|meta|style|body|div|table|center|script|title|font)[\s>])/i.test(
    start,
  );
  if (!isXml && !isPage) return null;
  const budget = newBudget();
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html/i.test(start))
    return finishReading(name, 'xls', encoding, readSpreadsheetXml(text, budget), budget, false);
  if (start.includes('urn:oasis:names:tc:opendocument'))
    return finishReading(name, 'ods', encoding, readOpenDocument(text, budget), budget, false);
  if (!/<table[\s>]/i.test(text)) throw refusal('import-wrong-type', isPage ? 'HTML' : 'XML');
  return finishReading(name, 'xls', encoding, readHtmlTables(text, budget), budget, /<img[\s>]/i.test(text));
}
