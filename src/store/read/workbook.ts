import { zipSync } from 'fflate';
import { type Cell, readXlsx, type Sheet } from 'hucre';
import { emptyCell, type Grid, type Cell as GridCell, textCell } from '#core/tables/grid.ts';
import { kindOfFormat } from './number-format.ts';
import { dateCell, numberCell } from './number-text.ts';
import { type Budget, buildSheet } from './sheet-builder.ts';
import { preparedParts } from './workbook-parts.ts';
import type { ZipArchive } from './zip-entries.ts';

const unread =
  /\/(media|drawings|charts|chartsheets|embeddings|theme|pivotTables|pivotCache|externalLinks|printerSettings|ctrlProps|diagrams|tables|threadedComments|persons|slicers|slicerCaches|timelines|timelineCaches|queryTables|customProperty)\/|^(docProps|customXml)\/|worksheets\/_rels\/|\/(comments\d*|calcChain|cellimages)\.xml/i;

/** The sheets of an .xlsx archive, read by hucre from a copy that holds only what makes up cells. */
export async function readWorkbook(archive: ZipArchive, budget: Budget): Promise<Grid[]> {
  const parts = await archive.read((path) => /\.(xml|rels)$/i.test(path) && !unread.test(path));
  const workbook = await readXlsx(zipSync(Object.fromEntries(preparedParts(parts)), { level: 0 }), {
    readStyles: true,
  });
  const date1904 = workbook.dateSystem === '1904';
  return workbook.sheets.map((sheet) => gridOf(sheet, date1904, budget));
}

function gridOf(sheet: Sheet, date1904: boolean, budget: Budget): Grid {
  const builder = buildSheet(sheet.name, sheet.hidden === true || sheet.veryHidden === true, budget);
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const details = value === null && sheet.cells === undefined ? undefined : sheet.cells?.get(`${row},${column}`);
      if (value !== null) builder.put(row, column, cellOf(value, details, date1904));
      else if (details?.formula !== undefined) budget.uncachedFormulas += 1;
    }
  }
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    builder.merge(startRow, startCol, endRow, endCol);
  return builder.build();
}

function cellOf(value: Sheet['rows'][number][number], details: Cell | undefined, date1904: boolean): GridCell {
  const format = details?.style?.numFmt ?? '';
  if (value === null) return emptyCell;
  if (typeof value === 'number') return numberCell(value, dollarless(format), date1904);
  if (typeof value === 'boolean') return textCell(value ? 'TRUE' : 'FALSE');
  if (value instanceof Date) return dateCell(value, kindOfFormat(format) === 'time' ? 'time' : 'date') ?? emptyCell;
  return textCell(value);
}

/** hucre gives the American wording of built-in currency formats, whatever the currency of the place was. */
function dollarless(format: string): string {
  return /^\$#,##0(\.00)?_\)/.test(format) ? '' : format;
}
