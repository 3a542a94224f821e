import { type Cell, type Grid, textCell } from '#core/tables/grid.ts';
import { attributesOf, scanMarkup } from './markup.ts';
import { cellOf, countOf } from './ods-cell.ts';
import { type Budget, buildSheet, type SheetBuilder } from './sheet-builder.ts';

type OpenCell = { attributes: ReadonlyMap<string, string>; paragraphs: string[]; isCovered: boolean };

/**
 * The tables of an OpenDocument content.xml. Read here and not by hucre, which drops the printed text of numbers, rows
 * in header and group elements, and hidden sheets, and expands styled empty rows to the end of the sheet. Nor by
 * SheetJS, which drops hidden sheets, cells with a picture and numbers without a printed text, and takes minutes for
 * half a megabyte of closing tags.
 */
export function readOpenDocument(content: string, budget: Budget): Grid[] {
  const grids: Grid[] = [];
  const hiddenStyles = new Set<string>();
  let styleName = '';
  let sheet: SheetBuilder | null = null;
  let row = 0;
  let rowRepeat = 1;
  let column = 0;
  let filled: { column: number; cell: Cell }[] = [];
  let merges: { column: number; rows: number; columns: number }[] = [];
  let cell: OpenCell | null = null;
  let aside = 0; // inside notes and drawings, whose paragraphs aren't the cell's
  let inParagraph = false;

  function open(name: string, source: string, isEmpty: boolean): void {
    if (name === 'style') styleName = attributesOf(source).get('style:name') ?? '';
    else if (name === 'table-properties') {
      if (attributesOf(source).get('table:display') === 'false') hiddenStyles.add(styleName);
    } else if (name === 'table') {
      const attributes = attributesOf(source);
      const isHidden = hiddenStyles.has(attributes.get('table:style-name') ?? '');
      sheet = buildSheet(attributes.get('table:name') ?? '', isHidden, budget);
      row = 0;
      if (isEmpty) close(name);
    } else if (sheet === null) return;
    else if (name === 'table-row') {
      rowRepeat = countOf(attributesOf(source).get('table:number-rows-repeated'));
      column = 0;
      filled = [];
      merges = [];
      if (isEmpty) close(name);
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      cell = { attributes: attributesOf(source), paragraphs: [], isCovered: name !== 'table-cell' };
      aside = 0;
      if (isEmpty) close(name);
    } else if (cell !== null) openInCell(cell, name, source, isEmpty);
  }

  function openInCell(cellNow: OpenCell, name: string, source: string, isEmpty: boolean): void {
    if (isAside(name)) {
      if (!isEmpty) aside += 1;
    } else if (aside > 0) return;
    else if (name === 'p') {
      cellNow.paragraphs.push('');
      inParagraph = !isEmpty;
    } else if (name === 's') append(cellNow, ' '.repeat(Math.min(100, countOf(attributesOf(source).get('text:c')))));
    else if (name === 'tab') append(cellNow, '\t');
    else if (name === 'line-break') append(cellNow, '\n');
  }

  function close(name: string): void {
    if (name === 'table' && sheet !== null) {
      grids.push(sheet.build());
      sheet = null;
    } else if (name === 'table-row') endRow();
    else if ((name === 'table-cell' || name === 'covered-table-cell') && cell !== null) {
      endCell(cell);
      cell = null;
    } else if (isAside(name)) aside = Math.max(0, aside - 1);
    else if (name === 'p' && aside === 0) inParagraph = false;
  }

  function endCell({ attributes, paragraphs, isCovered }: OpenCell): void {
    const repeat = countOf(attributes.get('table:number-columns-repeated'));
    const value = isCovered ? textCell('') : cellOf(attributes, paragraphs.join('\n'));
    if (attributes.has('table:formula') && value.text === '' && !attributes.has('office:value-type'))
      budget.uncachedFormulas += 1;
    if (value.text !== '') {
      for (let copy = 0; copy < Math.min(repeat, 20_000); copy += 1)
        filled.push({ column: column + copy, cell: value });
    }
    const rows = countOf(attributes.get('table:number-rows-spanned'));
    const columns = countOf(attributes.get('table:number-columns-spanned'));
    if (rows > 1 || columns > 1) merges.push({ column, rows, columns });
    column += repeat;
  }

  function endRow(): void {
    for (let copy = 0; filled.length > 0 && copy < rowRepeat; copy += 1) {
      for (const part of filled) sheet?.put(row + copy, part.column, part.cell);
    }
    for (const part of merges) sheet?.merge(row, part.column, row + part.rows - 1, part.column + part.columns - 1);
    filled = [];
    merges = [];
    row += rowRepeat;
  }

  function text(part: string): void {
    if (cell !== null && inParagraph && aside === 0) append(cell, part);
  }

  scanMarkup(content, { open, close, text });
  return grids;
}

function append(cell: OpenCell, part: string): void {
  const last = cell.paragraphs.length - 1;
  if (last >= 0) cell.paragraphs[last] += part;
}

function isAside(name: string): boolean {
  return /^(annotation|shapes|frame|custom-shape|rect|ellipse|text-box|g)$/.test(name);
}
