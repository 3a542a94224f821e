import { type Cell, type Grid, textCell } from '#core/tables/grid.ts';
import { attributesOf, scanMarkup } from './markup.ts';
import { dateCell, numberCell } from './number-text.ts';
import { type Budget, buildSheet, type SheetBuilder } from './sheet-builder.ts';

const namedFormats: Readonly<Record<string, string>> = { Percent: '0.00%' };

/**
 * The worksheets of Excel 2003’s XML, which statistical systems write and name .xls. Read here and not by SheetJS, to
 * which a formula never calculated is 0, a style that is its own parent endless and a column’s span a count to believe.
 */
export function readSpreadsheetXml(source: string, budget: Budget): Grid[] {
  const grids: Grid[] = [];
  const formats = new Map<string, string>();
  let style = '';
  let name = '';
  let hidden = false;
  let sheet: SheetBuilder | null = null;
  let row = -1;
  let column = -1;
  let across = 0;
  let attributes: ReadonlyMap<string, string> | null = null; // of the open cell
  let type = '';
  let content: string | null = null; // of the open Data
  let inVisible = false;

  function open(tag: string, raw: string, isEmpty: boolean): void {
    const read = (key: string): string | undefined => attributesOf(raw).get(`ss:${key}`) ?? attributesOf(raw).get(key);
    if (tag === 'Style') style = read('id') ?? '';
    else if (tag === 'NumberFormat') formats.set(style, formatOf(read('format') ?? ''));
    else if (tag === 'Worksheet') {
      name = read('name') ?? '';
      hidden = false;
      sheet = buildSheet(name, false, budget);
      row = -1;
    } else if (tag === 'Visible') inVisible = true;
    else if (sheet === null) return;
    else if (tag === 'Row') {
      row = indexOf(read('index'), row);
      column = -1;
      across = 0;
    } else if (tag === 'Cell') {
      column = indexOf(read('index'), column + across);
      across = spanOf(read('mergeacross'));
      const down = spanOf(read('mergedown'));
      if (across > 0 || down > 0) sheet.merge(row, column, row + down, column + across);
      attributes = attributesOf(raw);
      if (isEmpty) close(tag);
    } else if (tag === 'Data' && attributes !== null) {
      type = read('type') ?? '';
      content = '';
      if (isEmpty) close(tag);
    }
  }

  function close(tag: string): void {
    if (tag === 'Data' && content !== null && attributes !== null) {
      const format = formats.get(attributes.get('ss:styleid') ?? '') ?? '';
      if (content === '' && attributes.has('ss:formula') && type !== 'String') budget.uncachedFormulas += 1;
      sheet?.put(row, column, cellOf(type, content, format));
      content = null;
    } else if (tag === 'Cell') attributes = null;
    else if (tag === 'Visible') inVisible = false;
    else if (tag === 'Worksheet' && sheet !== null) {
      grids.push({ ...sheet.build(), hidden });
      sheet = null;
    }
  }

  function text(part: string): void {
    if (content !== null) content += part;
    else if (inVisible && part.startsWith('Sheet')) hidden = part !== 'SheetVisible';
  }

  scanMarkup(source, { open, close, text });
  if (sheet !== null) throw new Error('a worksheet does not end');
  return grids;
}

function formatOf(format: string): string {
  return / Date$|^(Long|Medium|Short) Date|General Date/.test(format)
    ? 'yyyy-mm-dd'
    : (namedFormats[format] ??
        (/^(General|Standard|Fixed|Currency|Scientific|Euro Currency)$/.test(format) ? '' : format));
}

function indexOf(text: string | undefined, previous: number): number {
  const index = Number(text ?? previous + 2);
  return Number.isInteger(index) && index > previous + 1 ? index - 1 : previous + 1;
}

function spanOf(text: string | undefined): number {
  const span = Number(text ?? 0);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1_048_576) : 0;
}

function cellOf(type: string, content: string, format: string): Cell {
  if (type === 'Boolean') return textCell(content === '1' ? 'TRUE' : 'FALSE');
  if (type === 'DateTime') return dateCell(new Date(`${content.slice(0, 19)}Z`), 'date') ?? textCell(content);
  const value = Number(content);
  if (type !== 'Number' || content.trim() === '' || !Number.isFinite(value)) return textCell(content);
  return numberCell(value, format, false);
}
