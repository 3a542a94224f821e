import { bareYear, tablePeriod } from '../table-period.ts';
import { readCell } from '../table-value.ts';
import { type FilledGrid, isEmpty } from './filled-grid.ts';
import { headingIn } from './sections.ts';
import { areYears, countsInYears, isYear } from './year-columns.ts';

/** Where a table stands in a sheet, with the texts around it. Rows count from 0, both ends included. */
export type TableRegion = {
  header: readonly [number, number] | null;
  body: readonly [number, number];
  valueColumns: readonly number[];
  above: readonly string[]; // title, unit, 指标：…
  below: readonly string[]; // notes, source
};

const sampled = 3000; // rows: what the columns of a table hold shows in its first rows
const highestHeader = 6; // rows
const footer =
  /^(?:注|备注|说明|附注|数据来源|资料来源|来源|本表|source|sources|note|notes)\s*(?:\d{0,2}[:：.、]|$)|^(?:\*|①|\[1\]|1[)）])/i;

/** All tables of a sheet from top to bottom; none where no column holds figures. */
export function findTables(filled: FilledGrid): TableRegion[] {
  const regions: TableRegion[] = [];
  let start = 0;
  while (start < filled.height) {
    const region = nextTable(filled, start);
    if (region === null) break;
    regions.push(region.table);
    start = region.next;
  }
  const last = regions.at(-1);
  if (last !== undefined && start < filled.height) {
    regions[regions.length - 1] = { ...last, below: [...last.below, ...textsOf(filled, start, filled.height - 1)] };
  }
  return regions;
}

function nextTable(filled: FilledGrid, start: number): { table: TableRegion; next: number } | null {
  const valueColumns = columnsOfFigures(filled, start, Math.min(filled.height, start + sampled));
  if (valueColumns.length === 0) return null;
  const first = firstFigureRow(filled, valueColumns, start);
  if (first === null) return null;
  const header = headerAbove(filled, valueColumns, start, first);
  const bodyStart = header === null ? first : header[1] + 1;
  const { last, next } = bodyEnd(filled, valueColumns, first);
  const begins = columnNumbers(filled, valueColumns, bodyStart) ? bodyStart + 1 : bodyStart;
  if (begins > last) return null;
  return {
    table: {
      header,
      body: [begins, last],
      valueColumns: columnsOfFigures(filled, begins, Math.min(last + 1, begins + sampled), valueColumns),
      above: textsOf(filled, start, (header?.[0] ?? bodyStart) - 1),
      below: textsOf(filled, last + 1, next - 1),
    },
    next,
  };
}

/** Columns where most cells are numbers; columns of years alone are labels, but for those `known` with their header. */
function columnsOfFigures(filled: FilledGrid, from: number, to: number, known: readonly number[] = []): number[] {
  const columns: number[] = [];
  let yearsBefore = false;
  for (let column = 0; column < filled.width; column++) {
    let numbers = 0;
    let texts = 0;
    let header = '';
    const years: string[] = [];
    for (let row = from; row < to; row++) {
      const cell = filled.grid.rows[row]?.[column];
      if (cell === undefined || cell.text === '' || filled.covered(row, column)) continue;
      if (isYear(cell.text)) years.push(cell.text);
      else {
        const { kind } = cell.date === null ? readCell(cell) : { kind: 'text' };
        if (kind === 'number') numbers += 1;
        else if (kind === 'text') texts += 1;
        if (kind === 'text' && years.length + numbers === 0) header = cell.text.trim();
      }
    }
    const all = numbers + years.length;
    const counts =
      numbers === 0 && years.length > 1 && (known.includes(column) || countsInYears(years, header, yearsBefore));
    if (numbers === 0 && years.length > 1 && areYears(years)) yearsBefore = true;
    if (all >= 0.5 * (all + texts) && (counts || (numbers > 0 && numbers >= 0.2 * all))) columns.push(column);
  }
  return columns;
}

function firstFigureRow(filled: FilledGrid, columns: readonly number[], start: number): number | null {
  for (let row = start; row < filled.height; row++) if (hasFigure(filled, columns, row)) return row;
  return null;
}

function hasFigure(filled: FilledGrid, columns: readonly number[], row: number): boolean {
  return columns.some((column) => {
    const cell = filled.grid.rows[row]?.[column];
    if (cell === undefined || cell.date !== null) return false;
    return cell.text !== '' && !isYear(cell.text) && readCell(cell).kind === 'number';
  });
}

/** How many of the columns have a name or a period in a row: a row of blanks and missing marks has none. */
function namesIn(filled: FilledGrid, columns: readonly number[], row: number): number {
  return columns.filter((column) => {
    const cell = filled.label(row, column);
    if (isEmpty(cell)) return false;
    return cell.date !== null || tablePeriod(cell.text) !== null || readCell(cell).kind === 'text';
  }).length;
}

function headerAbove(
  filled: FilledGrid,
  columns: readonly number[],
  start: number,
  first: number,
): readonly [number, number] | null {
  let bottom = -1;
  for (let row = first - 1; row >= start && bottom < 0; row--) {
    if (headsSection(filled, columns, row)) continue;
    if (namesIn(filled, columns, row) >= Math.max(1, columns.length / 2) && !statesUnit(filled, row)) bottom = row;
  }
  if (bottom < 0) return null;
  let top = bottom;
  while (top - 1 >= start && bottom - top + 1 < highestHeader && continuesHeader(filled, columns, top - 1)) top -= 1;
  return [top, bottom];
}

function continuesHeader(filled: FilledGrid, columns: readonly number[], row: number): boolean {
  const texts = distinctTexts(filled, row);
  return texts.length >= 2 && namesIn(filled, columns, row) > 0 && !statesUnit(filled, row);
}

/** 表1 …… 单位：亿元 stands above a header and is none. */
function statesUnit(filled: FilledGrid, row: number): boolean {
  const texts = distinctTexts(filled, row);
  return texts.length <= 3 && texts.some((text) => /^[(（]?(?:计量)?单位\s*[:：]/.test(text));
}

/** A single text merged over the columns of figures, 一、地区生产总值（亿元）, heads rows and no columns. */
function headsSection(filled: FilledGrid, columns: readonly number[], row: number): boolean {
  return columns.length >= 2 && headingIn(filled, row, columns[0] ?? 0) !== null;
}

/** 甲 乙 1 2 3: the row that numbers the columns of an official form. */
function columnNumbers(filled: FilledGrid, columns: readonly number[], row: number): boolean {
  const texts = (filled.grid.rows[row] ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
  const numbers = texts.filter((text) => !/^[甲乙丙丁戊A-D]$/.test(text)).map(Number);
  const start = numbers[0];
  if ((start !== 1 && start !== 2) || numbers.some((number, index) => number !== start + index)) return false;
  return numbers.length < texts.length || (numbers.length > 1 && numbers.length === columns.length);
}

/** The last row with figures, and the row where the next table's texts begin. */
function bodyEnd(filled: FilledGrid, columns: readonly number[], first: number): { last: number; next: number } {
  let last = first;
  for (let row = first + 1; row < filled.height; row++) {
    if (hasFigure(filled, columns, row)) {
      last = row;
      continue;
    }
    const texts = distinctTexts(filled, row);
    if (texts.length === 0) continue;
    if (footer.test(texts[0] ?? '')) {
      const after = firstFigureRow(filled, columns, row);
      return after === null ? { last, next: filled.height } : { last, next: row + 1 };
    }
    if (headsSection(filled, columns, row)) continue;
    if (isBareYearRow(filled, columns, row) && (columns.length > 1 || row === last + 1)) {
      last = row;
      continue;
    }
    const named = namesIn(filled, columns, row);
    if (columns.length >= 2 && named >= Math.max(2, columns.length / 2)) return { last, next: last + 1 };
    if (columns.length === 1 && named === 1 && row > last + 1 && texts.length >= 2) return { last, next: last + 1 };
  }
  return { last, next: last + 1 };
}

/** A row whose figures happen to look like years, a population of 1,998: they don't go on as years do. */
function isBareYearRow(filled: FilledGrid, columns: readonly number[], row: number): boolean {
  const cells = columns.map((column) => filled.grid.rows[row]?.[column]?.text ?? '').filter((text) => text !== '');
  if (cells.length === 0 || !cells.every((text) => bareYear(text) !== null)) return false;
  return !areYears(cells) || new Set(cells).size === 1;
}

function distinctTexts(filled: FilledGrid, row: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column < filled.width; column++) {
    const text = filled.label(row, column).text.trim();
    if (text !== '' && !texts.includes(text)) texts.push(text);
    if (texts.length > 8) break;
  }
  return texts;
}

function textsOf(filled: FilledGrid, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = Math.max(from, 0); row <= to && texts.length < 60; row++) {
    const line = distinctTexts(filled, row);
    if (line.length > 0) texts.push(line.join('\t'));
  }
  return texts;
}
