import { headOf } from '../names/name-words.ts';
import { tidyName } from '../names/tidy-name.ts';
import type { TextState } from '../read/text-state.ts';

/** 蔬菜 in a table of 主要农产品产量 is 蔬菜产量; a place's row is named by its column. */
export function nameOf(row: string, areas: boolean, column: string, { tableTitle }: TextState): string {
  if (areas) return tidyName(column === '' ? tableTitle : column);
  if (headOf(row) !== '') return row;
  if (/^第[一二三]产业$/.test(row)) return `${row}增加值`;
  if (/[出存]栏|年末/.test(row)) return row;
  const head = headOf(column) !== '' ? headOf(column) : tableHead(tableTitle);
  return head === '' || row.endsWith(head) ? row : `${row}${head}`;
}

function tableHead(title: string): string {
  return headOf(title.split(/及|和|与|增长|情况|[(:]/)[0] ?? '');
}
