import { read } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { Grid } from '#core/tables/grid.ts';
import { newTally } from './binary-tally.ts';
import { relationsOf } from './package-relations.ts';
import type { Budget } from './sheet-builder.ts';
import { gridsOfBook, sheetJsOptions } from './sheetjs-grids.ts';
import { sheetPart, stringsPart, stylesPart, workbookPart } from './xlsb-parts.ts';
import type { ZipArchive } from './zip-entries.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const excel = 'application/vnd.ms-excel';
const noCells = 'worksheets/none.bin';

/**
 * The sheets of an .xlsb archive, read by SheetJS from a copy that holds only what makes up cells. hucre has neither its
 * number formats nor hidden sheets, nor bounds for its rows.
 */
export async function readBinaryWorkbook(archive: ZipArchive, budget: Budget): Promise<Grid[]> {
  const parts = await archive.read((path) => /^xl\/(worksheets\/)?[^/]+\.bin$|^xl\/_rels\//.test(path));
  const relations = relationsOf(new TextDecoder().decode(parts.get('xl/_rels/workbook.bin.rels')), 'xl');
  const partOf = (path: string | undefined): Uint8Array => parts.get(path ?? '') ?? new Uint8Array();
  const pathOf = (kind: string): string | undefined => relations.find((relation) => relation.kind === kind)?.path;
  const tally = newTally();
  const sheets = relations.filter((relation) => relation.kind === 'worksheet');
  if (sheets.some(({ path }) => !parts.has(path))) throw new Error('a sheet without its part');
  const copy: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes()),
    'xl/workbook.bin': workbookPart(partOf('xl/workbook.bin'), new Set(relations.map(({ id }) => id)), tally),
    'xl/_rels/workbook.bin.rels': strToU8(
      relationships(relations.map(({ id, kind, path }) => [id, kind === 'worksheet' ? path.slice(3) : noCells])),
    ),
    'xl/sharedStrings.bin': stringsPart(partOf(pathOf('sharedStrings')), tally),
    'xl/styles.bin': stylesPart(partOf(pathOf('styles'))),
    [`xl/${noCells}`]: new Uint8Array(),
  };
  for (const { path } of sheets) copy[path] = sheetPart(partOf(path), tally);
  return gridsOfBook(read(Buffer.from(zipSync(copy, { level: 0 })), sheetJsOptions), budget);
}

function contentTypes(): string {
  const types = [
    ['workbook', `${excel}.sheet.binary.macroEnabled.main`],
    ['sharedStrings', `${excel}.sharedStrings`],
    ['styles', `${excel}.styles`],
  ];
  const tags = types.map(([name, type]) => `<Override PartName="/xl/${name}.bin" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${tags.join('')}</Types>`;
}

function relationships(targets: readonly [id: string, target: string][]): string {
  const tags = targets.map(
    ([id, target]) => `<Relationship Id="${escaped(id)}" Type="${office}/worksheet" Target="${escaped(target)}"/>`,
  );
  return `<Relationships>${tags.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
