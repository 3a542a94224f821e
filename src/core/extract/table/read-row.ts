import { headOf } from '../names/name-words.ts';
import { tidyName } from '../names/tidy-name.ts';
import { type Draft, reach } from '../read/draft.ts';
import { type KnownTime, knownTime, type TextState } from '../read/text-state.ts';
import { isPlace } from '../scan/areas.ts';
import { unitPattern } from '../scan/measure-words.ts';
import { yearBefore } from '../scan/resolve-time.ts';
import { scanTimes } from '../scan/time-mentions.ts';
import type { TableColumn } from './columns.ts';

export type Cell = { text: string; start: number; end: number };

export const number = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/;

export function readRow(
  cells: readonly Cell[],
  columns: readonly TableColumn[],
  numbered: number,
  state: TextState,
): Draft[] {
  const named = cells[numbered];
  if (named === undefined || number.test(named.text) || cells.length > columns.length + 1) return [];
  const names = columns[numbered];
  const areas = (names?.kind === 'names' && names.areas) || isPlace(named.text);
  const printed0 = named.text
    .replace(/\s/g, '')
    .replace(/^#*(?:其中:?)?(?:[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.])?/, '');
  const bracket = /[([]([^()[\]]{1,12})[)\]]$/.exec(printed0);
  const inName = bracket !== null && new RegExp(`^${unitPattern}$`).test(bracket[1] ?? '');
  const printed = inName ? tidyName(printed0.slice(0, bracket.index)) : tidyName(printed0);
  const unit = inName ? (bracket[1] ?? '') : unitOfRow(cells, columns);
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  for (let index = numbered + 1; index < cells.length; index++) {
    const cell = cells[index];
    const column = columns[index];
    if (cell === undefined || column === undefined) continue;
    const flat = cell.text === '持平' && column.kind === 'growth';
    if (!number.test(cell.text) && !flat) continue;
    const value = cell.text.replaceAll(',', '').replace(/%$/, '');
    if (column.kind === 'value') {
      const name = nameOf(printed, areas, column.name, state);
      current = draftOf(name, named, state, areas ? printed : '', timeOf(column.period, state));
      current.value = value;
      current.unit = cell.text.endsWith('%')
        ? '%'
        : unit !== ''
          ? unit
          : column.unit !== ''
            ? column.unit
            : state.tableUnit;
      if (/目标/.test(column.period)) current.status = 'plan';
      current.numerals.push({ role: 'value', span: [cell.start, cell.end] });
      drafts.push(current);
      if (/^[上去]年/.test(column.period) && drafts.length > 1) {
        reach(current, cell.end);
        current = drafts.at(-2) ?? current; // what follows is of this year
      }
    } else if (column.kind === 'growth') {
      if (column.name !== '' && (areas || current === null) && current?.name !== column.name) {
        current = draftOf(
          nameOf(printed, areas, column.name, state),
          named,
          state,
          areas ? printed : '',
          timeOf('', state),
        );
        drafts.push(current);
      } else if (current === null) {
        current = draftOf(nameOf(printed, areas, '', state), named, state, areas ? printed : '', timeOf('', state));
        drafts.push(current);
      }
      current.growth = { percent: flat ? '0' : value, basis: '' };
      current.numerals.push({ role: 'growth', span: [cell.start, cell.end] });
    } else if (column.kind === 'share' && !areas && value !== '100') {
      const share = draftOf(`${nameOf(printed, false, '', state)}${column.name}`, named, state, '', timeOf('', state));
      share.value = value;
      share.unit = '%';
      share.numerals.push({ role: 'value', span: [cell.start, cell.end] });
      reach(share, cell.end);
      drafts.push(share);
      continue;
    } else if (column.kind === 'rank' && current !== null && /^\d+$/.test(value)) {
      current.ranks.push({
        rank: Number(value),
        scope: scopeIn(columns, state),
        of: current.value === null ? 'growth' : 'value',
        outOf: null,
      });
      current.numerals.push({ role: 'rank', span: [cell.start, cell.end] });
    } else continue;
    if (current !== null) reach(current, cell.end);
  }
  return drafts.filter(({ name }) => name !== '');
}

function unitOfRow(cells: readonly Cell[], columns: readonly TableColumn[]): string {
  const at = columns.findIndex((column) => column.kind === 'unit');
  const text = at < 0 ? '' : (cells[at]?.text ?? '');
  return number.test(text) ? '' : text;
}

/** 蔬菜 in a table of 主要农产品产量 is 蔬菜产量. */
function nameOf(row: string, areas: boolean, column: string, state: TextState): string {
  if (areas) return tidyName(column === '' ? state.tableTitle : column);
  if (headOf(row) !== '') return row;
  if (/^第[一二三]产业$/.test(row)) return `${row}增加值`;
  if (/[出存]栏|年末/.test(row)) return row;
  const head = headOf(column) !== '' ? headOf(column) : tableHead(state.tableTitle);
  return head === '' || row.endsWith(head) ? row : `${row}${head}`;
}

function tableHead(title: string): string {
  const first = title.split(/及|和|与|增长|情况|[(:]/)[0] ?? '';
  return headOf(first);
}

function scopeIn(_columns: readonly TableColumn[], state: TextState): string {
  const own = /[市县区州]$/.exec(state.textArea)?.[0];
  return own === undefined ? '' : `全${own}`;
}

function timeOf(words: string, state: TextState): KnownTime | null {
  const usual = state.time ?? state.section ?? state.title;
  if (/^[上去]年/.test(words))
    return usual === null ? null : { ...usual, period: yearBefore(usual.period), origin: 'heading', words };
  const mention = scanTimes(words)[0];
  return (mention === undefined ? null : knownTime(mention, state)) ?? usual;
}

function draftOf(name: string, at: Cell, state: TextState, area: string, time: KnownTime | null): Draft {
  return {
    ...{ name, written: at.text, value: null, unit: null, qualifier: '' },
    ...{ period: time?.period ?? '', periodOrigin: time?.origin ?? 'publication', periodWords: time?.words ?? '' },
    area: area === '' ? state.textArea : area,
    areaOrigin: area === '' ? 'text' : 'printed',
    ...{ status: 'normal', growth: null, change: null, amount: null, ranks: [], comparisons: [] },
    ...{
      start: at.start,
      end: at.end,
      numerals: [],
      reasons: new Set(['from-table' as const]),

      opener: '',
      inherits: true,
      ghost: false,
    },
  };
}
