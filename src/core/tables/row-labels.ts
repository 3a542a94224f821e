import type { FilledGrid } from './detect/filled-grid.ts';
import type { Dimension, TableMapping } from './mapping.ts';

export type LabelColumn = { column: number; dimension: Dimension; name: string };

/** What the label columns of one row say; `breakdown` as 'Sex=Male;Age=25 to 34', by name. */
export type RowLabels = Partial<Record<Dimension, string>> & { breakdown: string };

/** Label columns that print a group's name once, above its rows. In others a blank is the total, or not known. */
export function groupedColumns(
  filled: FilledGrid,
  mapping: TableMapping,
  labels: readonly LabelColumn[],
): ReadonlySet<number> {
  const candidates = labels.filter(({ dimension }) => ['area', 'period', 'indicator'].includes(dimension));
  const last = Math.min(mapping.body[1], mapping.body[0] + 5000);
  return new Set(
    candidates.filter(({ column }) => printsGroups(filled, mapping.body[0], last, column)).map(({ column }) => column),
  );
}

function printsGroups(filled: FilledGrid, first: number, last: number, column: number): boolean {
  const seen = new Set<string>();
  let blanks = 0;
  for (let row = first; row <= last; row++) {
    const text = filled.label(row, column).text.trim();
    if (text === '') blanks += 1;
    else if (seen.has(text) && filled.label(row - 1, column).text.trim() !== text) return false;
    else seen.add(text);
  }
  return blanks > 0 && filled.label(first, column).text.trim() !== '';
}

/** `carried` holds the last text of each dimension, and goes on from row to row. */
export function labelsOf(
  filled: FilledGrid,
  row: number,
  labels: readonly LabelColumn[],
  carried: Partial<Record<Dimension, string>>,
  names: ReadonlyMap<number, string>,
  grouped: ReadonlySet<number>,
): RowLabels {
  const found: RowLabels = { breakdown: '' };
  const members: string[] = [];
  const filledLabels = labels.filter(({ column }) => filled.label(row, column).text.trim() !== '').length;
  for (const { column, dimension, name } of labels) {
    const cell = filled.label(row, column);
    const text = (dimension === 'indicator' ? names.get(row) : undefined) ?? cell.date ?? cell.text.trim();
    if (dimension === 'breakdown') {
      // SDMX: _T is the total, as 合计 is; our own column BREAKDOWN holds them all.
      if (text !== '' && !/^(?:_T|_Z|[合总共]\s*计)$/.test(text))
        members.push(name === 'BREAKDOWN' ? text : `${name}=${text}`);
      continue;
    }
    if (text !== '') carried[dimension] = text;
    const above = filledLabels > 0 && grouped.has(column) ? carried[dimension] : undefined;
    const value = text === '' ? above : text;
    if (value === undefined || value === '') continue;
    // Two columns of the time: 2020年 and 3月.
    const isQuarter = dimension === 'period' && /季|quarter/i.test(name) && /^[1-4]$/.test(value);
    const part = isQuarter ? `第${value}季度` : value;
    found[dimension] = dimension === 'period' && found.period !== undefined ? `${found.period}\t${part}` : part;
  }
  found.breakdown = members.sort().join(';');
  return found;
}
