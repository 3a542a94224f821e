import type { Grid } from '../grid.ts';
import type { ColumnMapping, SourceDraft, TableMapping } from '../mapping.ts';
import { bareYear } from '../table-period.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type FilledGrid, fillMerges } from './filled-grid.ts';
import { findTables, type TableRegion } from './find-tables.ts';
import { headerPath, isLabelHeader, labelHeader } from './header-path.ts';
import { columnsById } from './id-columns.ts';
import { countedColumn } from './counted-columns.ts';
import { type HeaderFacets, readHeader } from './header-facets.ts';
import type { LabelColumn } from './label-cells.ts';
import { labelColumns } from './label-columns.ts';
import { sectionsOfTable } from './sections.ts';
import { type ColumnRange, partsSideBySide } from './side-by-side.ts';
import { spreadPeriods } from './spread-periods.ts';
import { targetsOf } from './target-columns.ts';
import { indicatorInTitle, readSurroundings } from './surroundings.ts';

/** A table found in a sheet, with what it is read as. `above` and `below` are the texts around it. */
export type DetectedTable = {
  mapping: TableMapping;
  title: string;
  source: SourceDraft;
  above: readonly string[];
  below: readonly string[];
  namedByFile: boolean; // nothing in the file names the indicator
};

const sampledCells = 400;

/**
 * Every table of a sheet with its most likely reading; none where the sheet holds no figures. `caption` is a title that
 * stands outside the sheet, as in the descriptor of a data package.
 */
export function detectTables(grid: Grid, file: string, vocabulary: Vocabulary, caption = ''): DetectedTable[] {
  const filled = fillMerges(grid);
  const regions = findTables(filled);
  return regions.flatMap((region, index) => {
    // What stands above the first table and below the last speaks for all of a sheet.
    const above = index === 0 ? region.above : [...region.above, ...(regions[0]?.above ?? [])];
    const below = index === regions.length - 1 ? region.below : [...region.below, ...(regions.at(-1)?.below ?? [])];
    return partsSideBySide(filled, region).flatMap((range) => {
      const table = detectTable(filled, { ...region, above, below }, range, file, vocabulary, caption);
      return table.mapping.columns.some(({ role }) => role === 'measure') ? table : [];
    });
  });
}

function detectTable(
  filled: FilledGrid,
  region: TableRegion,
  [firstColumn, lastColumn]: ColumnRange,
  file: string,
  vocabulary: Vocabulary,
  caption: string,
): DetectedTable {
  const sheet = filled.grid.name;
  const around = readSurroundings(region.above, region.below, { sheet, file }, vocabulary);
  const year = Number(bareYear(around.period.slice(0, 4)) ?? Number.NaN);
  const ids = columnsById(headerIds(filled, region));
  const labels: LabelColumn[] = [];
  const measures = new Map<number, HeaderFacets>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const path = headerPath(filled, region, column);
    const facets = countedColumn(readHeader(path, vocabulary, Number.isNaN(year) ? null : year), around.period);
    const counts = facets.measure !== 'rank' && isCounter(filled, region, column); // 1, 2, 3 may be ranks too
    if (region.valueColumns.includes(column) && !isLabelHeader(path) && !counts) measures.set(column, facets);
    // A column of blanks under a year is a year nobody reported yet; its figures come with the next file.
    else if (facets.period !== null && isBlank(filled, region, column)) measures.set(column, facets);
    else labels.push({ column, header: labelHeader(path), cells: cellsOf(filled, region, column) });
  }
  const facets = [...measures.values()];
  const said = {
    indicator: around.indicator !== '' || facets.some(({ indicator }) => indicator !== null),
    area: around.area !== '' || facets.some(({ area }) => area !== null),
    period: around.period !== '' || facets.some(({ period }) => period !== null),
  };
  const roles = labelColumns(labels, vocabulary, said);
  const has = (dimension: string) => [...roles.values()].some((role) => isLabelOf(role, dimension));
  const sections = sectionsOfTable(
    filled,
    region.body,
    (['indicator', 'area', 'period'] as const).find((dimension) => has(dimension)) ?? null,
    Math.min(...measures.keys()),
    vocabulary,
  );
  const named =
    around.indicator !== '' ||
    has('indicator') ||
    sections === 'indicator' ||
    facets.every(({ indicator }) => indicator !== null);
  const titled = named
    ? { name: around.indicator, unit: '', byFile: false }
    : titleIndicator(around.title === '' ? caption : around.title, sheet, file, around.area);
  // Where rows name the indicators, 单位：亿元、% is clear if the % is of the growth beside them, and none of them is a share.
  const rowNames = labels
    .filter(({ column }) => isLabelOf(roles.get(column), 'indicator'))
    .flatMap(({ cells }) => cells);
  const growth = facets.some(({ measure }) => measure === 'growth');
  const splitsUnits = around.percentToo && has('indicator') && (!growth || rowNames.some(isShareName));
  const headerOf = (column: number) => headerPath(filled, region, column).join('');
  const columns: ColumnMapping[] = Array.from({ length: filled.width }, (_, column) => {
    if (ids !== null) return ids[column] ?? { role: 'ignore' };
    const measure = measures.get(column);
    if (measure === undefined) return roles.get(column) ?? { role: 'ignore' };
    const { measure: kind, indicator, period, area, basis } = measure;
    const isShare = kind === 'value' && around.percentToo && isShareName(indicator ?? '');
    const unit = measure.unit ?? (isShare ? '%' : null);
    return { role: 'measure', measure: kind, indicator, unit, period, area, breakdown: null, basis };
  });
  return {
    title: around.title === '' ? sheet : around.title,
    source: around.source,
    above: region.above,
    below: region.below,
    namedByFile: titled.byFile && ids === null,
    mapping: {
      sheet,
      header: region.header,
      body: region.body,
      columns: has('nature') ? targetsOf(spreadPeriods(columns), headerOf) : spreadPeriods(columns),
      fixed: {
        indicator: has('indicator') || sections === 'indicator' ? '' : titled.name,
        unit: splitsUnits ? '' : around.unit === '' ? titled.unit : around.unit,
        area: around.area, // with a column of areas too: 全市 and 合计 in it mean this one
        period: has('period') || facets.every(({ period }) => period !== null) ? '' : around.period,
        status: 'normal',
      },
      names: 'split',
      sections: ids === null ? sections : null,
    },
  };
}

function isLabelOf(role: ColumnMapping | undefined, dimension: string): boolean {
  return role?.role === 'label' && role.dimension === dimension;
}

function isShareName(name: string): boolean {
  return /(?:率|比重|占比|构成|比例)$/.test(name.trim());
}

function headerIds(filled: FilledGrid, { header }: TableRegion): string[] {
  if (header === null) return [];
  return Array.from({ length: filled.width }, (_, column) => filled.label(header[1], column).text.trim());
}

type TitleName = { name: string; unit: string; byFile: boolean };

function titleIndicator(title: string, sheet: string, file: string, area: string): TitleName {
  for (const text of [title, /^(?:sheet|工作表|data|数据)\s*\d*$/i.test(sheet) ? '' : sheet]) {
    const named = indicatorInTitle(text, area);
    if (named.name !== '') return { ...named, byFile: false };
  }
  const stem = file.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const named = indicatorInTitle(stem, area);
  return { ...named, name: named.name === '' ? stem : named.name, byFile: true };
}

/** 1, 2, 3 … down the first column numbers the rows. */
function isCounter(filled: FilledGrid, region: TableRegion, column: number): boolean {
  if (column > 0 || region.valueColumns.length < 2) return false;
  const numbers = cellsOf(filled, region, column).filter((text) => text.trim() !== '');
  return numbers.length >= 3 && numbers.every((text, index) => Number(text) === index + 1);
}

function isBlank(filled: FilledGrid, region: TableRegion, column: number): boolean {
  return cellsOf(filled, region, column).every((text) => text.trim() === '');
}

function cellsOf(filled: FilledGrid, { body }: TableRegion, column: number): string[] {
  const last = Math.min(body[1], body[0] + sampledCells);
  const cells: string[] = [];
  for (let row = body[0]; row <= last; row++) cells.push(filled.label(row, column).text);
  return cells;
}
