import { tidyName } from '../names/tidy-name.ts';
import { type Draft, reach } from '../read/draft.ts';
import type { TextState } from '../read/text-state.ts';
import { isPlace } from '../scan/areas.ts';
import { unitPattern } from '../scan/measure-words.ts';
import type { TableColumn } from './columns.ts';
import { draftOf } from './row-draft.ts';
import { nameOf } from './row-name.ts';
import { type Cell, number } from './rows.ts';

/** What holds for all cells of a row. */
type Row = {
  named: Cell;
  printed: string;
  unit: string;
  area: string;
  measure: string; // the name of the first column of values: 产量
  state: TextState;
  drafts: Draft[];
};

/** The statements of a row: a value for each column of them, with the growth, share and rank beside it. */
export function readRow(
  cells: readonly Cell[],
  columns: readonly TableColumn[],
  numbered: number,
  state: TextState,
): Draft[] {
  const named = cells[numbered];
  if (named === undefined || named.text === '' || number.test(named.text) || cells.length > columns.length + 1)
    return [];
  const { name: printed, unit: inName } = readName(named.text);
  const names = columns[numbered];
  const areas = (names?.kind === 'names' && names.areas) || isPlace(named.text);
  const unit = inName !== '' ? inName : unitOfRow(cells, columns);
  const measure = columns.find((column) => column.kind === 'value')?.name ?? '';
  const row: Row = { named, printed, unit, area: areas ? printed : '', measure, state, drafts: [] };
  let current: Draft | null = null;
  cells.slice(numbered + 1).forEach((cell, index) => {
    const column = columns[numbered + 1 + index];
    if (column !== undefined) current = readCell(row, cell, column, current);
  });
  return row.drafts.filter(({ name }) => name !== '');
}

/** #其中:(一)小麦(吨) → 小麦 in 吨. */
function readName(text: string): { name: string; unit: string } {
  const plain = text.replace(/\s/g, '').replace(/^#*(?:其中:?)?(?:[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.])?/, '');
  const bracket = /[([]([^()[\]]{1,12})[)\]]$/.exec(plain);
  const unit = bracket?.[1] ?? '';
  if (bracket === null || !new RegExp(`^${unitPattern}$`).test(unit)) return { name: tidyName(plain), unit: '' };
  return { name: tidyName(plain.slice(0, bracket.index)), unit };
}

function unitOfRow(cells: readonly Cell[], columns: readonly TableColumn[]): string {
  const at = columns.findIndex((column) => column.kind === 'unit');
  const text = at < 0 ? '' : (cells[at]?.text ?? '');
  return number.test(text) ? '' : text;
}

/** Adds what a cell prints; the statement that the cells after it go on with. */
function readCell(row: Row, cell: Cell, column: TableColumn, current: Draft | null): Draft | null {
  const flat = cell.text === '持平' && column.kind === 'growth';
  if (!number.test(cell.text) && !flat) return current;
  const value = cell.text.replaceAll(',', '').replace(/%$/, '');
  switch (column.kind) {
    case 'value': {
      const draft = begin(row, cell, column.name, column.period);
      draft.value = value;
      draft.unit = cell.text.endsWith('%') ? '%' : row.unit || column.unit || row.state.tableUnit;
      if (/目标/.test(column.period)) draft.status = 'plan';
      draft.numerals.push({ role: 'value', span: [cell.start, cell.end] });
      // The growth beside two years is the later one's.
      return current !== null && current.name === draft.name && draft.period < current.period ? current : draft;
    }
    case 'growth': {
      const own = column.name !== '' && (row.area !== '' || current === null) && current?.name !== column.name;
      const draft = own || current === null ? begin(row, cell, own ? column.name : row.measure, '') : current;
      draft.growth = { percent: flat ? '0' : value, basis: '' };
      draft.numerals.push({ role: 'growth', span: [cell.start, cell.end] });
      reach(draft, cell.end);
      return draft;
    }
    case 'share': {
      if (row.area !== '' || value === '100') return current;
      const share = begin(row, cell, row.measure, '');
      share.name = `${share.name}${column.name}`;
      share.value = value;
      share.unit = '%';
      share.numerals.push({ role: 'value', span: [cell.start, cell.end] });
      return current;
    }
    case 'rank': {
      if (current === null || !/^\d+$/.test(value)) return current;
      const of = current.value === null ? 'growth' : 'value';
      current.ranks.push({ rank: Number(value), scope: scopeIn(row.state), of, outOf: null });
      current.numerals.push({ role: 'rank', span: [cell.start, cell.end] });
      reach(current, cell.end);
      return current;
    }
    default:
      return current;
  }
}

function begin({ named, printed, area, state, drafts }: Row, cell: Cell, column: string, period: string): Draft {
  const draft = draftOf(nameOf(printed, area !== '', column, state), named, state, area, period);
  reach(draft, cell.end);
  drafts.push(draft);
  return draft;
}

/** Places of a city's table are ranked in the city. */
function scopeIn({ textArea }: TextState): string {
  const own = /[市县区州]$/.exec(textArea)?.[0];
  return own === undefined ? '' : `全${own}`;
}
