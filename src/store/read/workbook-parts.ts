import { readLimits } from './limits.ts';
import { attributesOf } from './markup.ts';
import { relationsOf } from './package-relations.ts';
import { refusal } from './refusal.ts';

/**
 * Without chart sheets, at which hucre gives up, and without cells that are formatted but empty: hucre would fill the
 * rectangle up to the last of them.
 */
export function preparedParts(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const copies = new Map(parts);
  refuseLargeTrees(parts);
  const path = 'xl/workbook.xml';
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  const workbook = parts.get(path);
  if (relations !== undefined && workbook !== undefined) {
    const sheets = relationsOf(textOf(relations), 'xl').filter((relation) => relation.kind === 'worksheet');
    const ids = new Set(sheets.map((relation) => relation.id));
    copies.set(path, bytesOf(withoutSheets(textOf(workbook), ids)));
    for (const sheet of sheets) {
      const part = parts.get(sheet.path);
      if (part !== undefined) copies.set(sheet.path, bytesOf(cellsOnly(textOf(part))));
    }
  }
  return copies;
}

function withoutSheets(xml: string, kept: ReadonlySet<string>): string {
  let count = 0;
  return xml.replace(/<(?:\w{1,20}:)?sheet\s[^>]*>/g, (tag) => {
    const id = [...attributesOf(tag)].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    if (!kept.has(id)) return '';
    count += 1;
    if (count > readLimits.sheets) throw refusal('import-too-large', `> ${readLimits.sheets} sheets`);
    return tag;
  });
}

/**
 * The cells and merges of a sheet and nothing else: hucre writes down every column of every <col>, so that a few
 * thousand of them, each for all columns, take it minutes.
 */
function cellsOnly(xml: string): string {
  const root = /<((?:\w{1,20}:)?)worksheet[\s>][^>]*>?/.exec(xml);
  if (root === null) throw new Error('no worksheet');
  const [open, prefix = ''] = root;
  const cells = withoutEmptyCells(elementOf(xml, `${prefix}sheetData`));
  return `${open}${cells}${elementOf(xml, `${prefix}mergeCells`)}</${prefix}worksheet>`;
}

function elementOf(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<${name}[\\s/>]`));
  if (start === -1) return '';
  const tagEnd = xml.indexOf('>', start);
  if (xml[tagEnd - 1] === '/') return '';
  const end = xml.indexOf(`</${name}>`, tagEnd);
  if (tagEnd === -1 || end === -1) throw new Error(`${name} does not end`);
  return `${xml.slice(start, end)}</${name}>`;
}

function withoutEmptyCells(xml: string): string {
  if (/<(?:\w{1,20}:)?c(?=[\s/>])(?![^>]*\sr=)/.test(xml)) return xml; // places told by order only
  return xml.replace(/<(?:\w{1,20}:)?c\s[^>]*\/>/g, '');
}

function textOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function refuseLargeTrees(parts: ReadonlyMap<string, Uint8Array>): void {
  let tags = 0;
  for (const [path, bytes] of parts) {
    if (path.startsWith('xl/worksheets/')) continue;
    for (let at = bytes.indexOf(0x3c); at !== -1 && tags <= readLimits.tags; at = bytes.indexOf(0x3c, at + 1))
      tags += 1;
  }
  if (tags > readLimits.tags) throw refusal('import-too-large', `> ${readLimits.tags} XML tags`);
}
