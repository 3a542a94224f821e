import type { FilledGrid } from './detect/filled-grid.ts';
import type { Dimension, TableMapping } from './mapping.ts';
import { tidyName } from './name-and-unit.ts';

/**
 * Names for the rows whose printed name occurs again in the table: 工业 under 增加值 and 工业 under 投资 are told apart by
 * the row they stand under (增加值·工业). Rows with a name of their own are left out.
 */
export function qualifiedNames(
  filled: FilledGrid,
  mapping: TableMapping,
  labels: readonly { column: number; dimension: Dimension }[],
  sections: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const own = labels.find(({ dimension }) => dimension === 'indicator');
  const names = new Map<number, string>();
  if (own === undefined || mapping.body[1] - mapping.body[0] > 5000) return names; // long tables name their rows fully
  const others = labels.filter(({ column }) => column !== own.column);
  const rows = new Map<string, number[]>();
  const parents = new Map<number, string>();
  const open: { indent: number; name: string }[] = [];
  for (let row = mapping.body[0]; row <= mapping.body[1]; row++) {
    const text = filled.label(row, own.column).text;
    const name = tidyName(text);
    if (name === '') continue;
    const section = sections.get(row) ?? '';
    if (section === text.trim()) {
      open.length = 0; // a section of its own: what stands below is told apart by it
      continue;
    }
    const indent = indentOf(text);
    const heads = isHeading(filled, mapping, row);
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= (heads ? Math.min(indent, 0) : indent)) open.pop();
    parents.set(row, open.at(-1)?.name ?? '');
    open.push({ indent: heads ? -1 : indent, name });
    const key = [name, section, ...others.map(({ column }) => filled.label(row, column).text.trim())].join('\u0000');
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  for (const same of rows.values()) {
    if (same.length < 2) continue;
    for (const row of same) {
      const parent = parents.get(row) ?? '';
      if (parent !== '')
        names.set(row, `${parent.replace(/[(（][^()（）]*[)）]$/, '')}·${filled.label(row, own.column).text.trim()}`);
    }
  }
  return names;
}

/** Spaces before a name, an ideographic space as two; #, 其中 and — step in once more. */
function indentOf(text: string): number {
  const spaces = /^[\s\u3000]*/.exec(text)?.[0] ?? '';
  const width = [...spaces].reduce((sum, space) => sum + (space === '\u3000' ? 2 : 1), 0);
  return width + (/^(?:#|＃|其中|—|-)/.test(text.trim()) ? 1 : 0);
}

/** A row with a name and no figures heads those below it. */
function isHeading(filled: FilledGrid, mapping: TableMapping, row: number): boolean {
  return mapping.columns.every(
    (column, index) => column.role !== 'measure' || filled.label(row, index).text.trim() === '',
  );
}
