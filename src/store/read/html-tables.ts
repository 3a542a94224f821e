import { type Cell, type Grid, textCell } from '#core/tables/grid.ts';
import { readLimits } from './limits.ts';
import { attributesOf, scanMarkup } from './markup.ts';
import { printedNumberCell } from './number-text.ts';
import { refusal } from './refusal.ts';
import { type Budget, buildSheet, type SheetBuilder } from './sheet-builder.ts';

type Table = {
  sheet: SheetBuilder;
  row: number;
  column: number;
  taken: number[]; // by column: how many rows below are covered from above
  cell: { text: string; attributes: ReadonlyMap<string, string> } | null;
};

/** Every table of a web page, also the page that web systems and Excel save as .xls. A table in a cell is its own grid. */
export function readHtmlTables(source: string, budget: Budget): Grid[] {
  const grids: Grid[] = [];
  const tables: Table[] = [];
  const current = (): Table | undefined => tables.at(-1);

  function open(rawName: string, attributes: string): void {
    const name = rawName.toLowerCase();
    const table = current();
    if (name === 'table' && tables.length < 50)
      tables.push({ sheet: buildSheet('', false, budget), row: -1, column: 0, taken: [], cell: null });
    else if (table === undefined) return;
    else if (name === 'tr') startRow(table);
    else if (name === 'td' || name === 'th') {
      endCell(table, budget);
      if (table.row < 0) startRow(table);
      table.cell = { text: '', attributes: attributesOf(attributes) };
    } else if (table.cell !== null && /^(br|p|div|li)$/.test(name)) table.cell.text += '\n';
  }

  function startRow(table: Table): void {
    endCell(table, budget);
    table.row += 1;
    table.column = 0;
  }

  function close(rawName: string): void {
    const name = rawName.toLowerCase();
    const table = current();
    if (table === undefined) return;
    if (name === 'td' || name === 'th' || name === 'tr') endCell(table, budget);
    else if (name === 'table') finish();
  }

  function finish(): void {
    const table = tables.pop();
    if (table === undefined) return;
    endCell(table, budget);
    const grid = table.sheet.build();
    if (grid.rows.length > 0) grids.push(grid);
  }

  function text(part: string): void {
    const cell = current()?.cell;
    if (cell) cell.text += part.replace(/\s+/g, ' ');
  }

  scanMarkup(source, { open, close, text });
  while (tables.length > 0) finish();
  return grids;
}

function endCell(table: Table, budget: Budget): void {
  const { cell, sheet, row, taken } = table;
  if (cell === null) return;
  table.cell = null;
  while ((taken[table.column] ?? 0) > row) table.column += 1;
  const columns = spanOf(cell.attributes.get('colspan'));
  const rows = spanOf(cell.attributes.get('rowspan'));
  budget.places += columns - 1;
  if (table.column + columns > readLimits.columns || budget.places > readLimits.places)
    throw refusal('import-too-large', `> ${readLimits.columns} columns`);
  sheet.put(row, table.column, cellOf(cell.text, cell.attributes.get('x:num') ?? cell.attributes.get('sdval')));
  if (rows > 1 || columns > 1) sheet.merge(row, table.column, row + rows - 1, table.column + columns - 1);
  for (let column = table.column; column < table.column + columns; column += 1) taken[column] = row + rows;
  table.column += columns;
}

/** Excel writes the stored number beside the printed text, or nothing if the text is that number. */
function cellOf(raw: string, stored: string | undefined): Cell {
  const printed = raw
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();
  if (stored === undefined) return textCell(printed);
  const value = Number(stored === '' ? printed.replaceAll(',', '') : stored);
  return Number.isFinite(value) && printed !== '' ? printedNumberCell(value, printed) : textCell(printed);
}

function spanOf(text: string | undefined): number {
  const span = Number.parseInt(text ?? '1', 10);
  return span >= 1 ? Math.min(span, 1000) : 1;
}
