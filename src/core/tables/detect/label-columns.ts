import type { ColumnMapping, Dimension } from '../mapping.ts';
import { measureWord } from '../measure-words.ts';
import { isUnit } from '../name-and-unit.ts';
import { tablePeriod } from '../table-period.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type LabelColumn, share } from './label-cells.ts';
import { type LabelTest, labelHeaders } from './label-headers.ts';
import { finestOf, nestedAreas } from './nested-areas.ts';

/** The dimension of each label column. At most one column says each of indicator, area, period and unit. */
export function labelColumns(
  columns: readonly LabelColumn[],
  vocabulary: Vocabulary,
  said: { indicator: boolean; area: boolean; period: boolean },
): Map<number, ColumnMapping> {
  const found = new Map<number, Dimension | 'ignore'>();
  const taken = new Set<Dimension>();
  const give = (column: number, dimension: Dimension | 'ignore') => {
    found.set(column, dimension);
    if (dimension !== 'ignore') taken.add(dimension);
  };
  const nested = nestedAreas(columns, vocabulary);
  const finest = finestOf(columns, nested);
  for (const { column, header, cells } of columns) {
    if (cells.every((cell) => cell.trim() === '')) {
      give(column, 'ignore');
      continue;
    }
    const name = header.normalize('NFKC').replace(/\s+/g, ' ').trim();
    const test = labelHeaders.find(
      (candidate) => candidate.header.test(name) && fits(candidate.dimension, name, cells, vocabulary),
    );
    if (test === undefined || test.dimension === 'indicator-group') continue;
    if (nested.includes(column)) {
      give(column, column === finest || nested.at(-1) === finest ? 'area' : 'ignore');
      continue;
    }
    const isPart = test.dimension === 'period' && /^(?:月份?|季度?|month|quarter)$/i.test(name); // beside a year
    if (test.dimension === 'ignore' || isPart || !taken.has(test.dimension)) give(column, test.dimension);
  }
  byContent(columns, found, taken, give, vocabulary);
  for (const { column, cells } of columns) {
    if (!found.has(column) && isTranslation(cells) && columns.some((other) => isChinese(other.cells)))
      give(column, 'ignore');
  }
  const rest = columns.filter(({ column }) => !found.has(column));
  for (const { column, header } of rest) {
    // 类别 beside 指标 says where an indicator belongs, and what part of it a figure is only where names repeat.
    if (isGroup(header) && taken.has('indicator'))
      give(
        column,
        rowsRepeat(columns.filter((one) => one.column !== column && found.get(one.column) !== 'ignore'))
          ? 'breakdown'
          : 'ignore',
      );
    else if (!taken.has('indicator') && !said.indicator && !taken.has('indicator-code')) give(column, 'indicator');
    else if (!taken.has('area') && !said.area && header.trim() === '') give(column, 'area');
    else if (
      !taken.has('area') &&
      !said.area &&
      !taken.has('area-code') &&
      said.indicator &&
      rest.length === 1 &&
      !isGroup(header)
    )
      give(column, 'area');
    else give(column, 'breakdown');
  }
  return new Map(
    columns.map(({ column, header }) => {
      const dimension = found.get(column) ?? 'ignore';
      return [column, dimension === 'ignore' ? { role: 'ignore' } : { role: 'label', dimension, name: header.trim() }];
    }),
  );
}

function rowsRepeat(others: readonly LabelColumn[]): boolean {
  const rows = (others[0]?.cells ?? []).map((_, row) => others.map(({ cells }) => cells[row]?.trim()).join('\u0000'));
  const filled = rows.filter((row) => row.replaceAll('\u0000', '') !== '');
  return new Set(filled).size < filled.length;
}

function isGroup(header: string): boolean {
  return labelHeaders.some((test) => test.dimension === 'indicator-group' && test.header.test(header.trim()));
}

/** A header may be wrong for its cells: 单位 also heads columns of organisations, 代码 those of industries. */
function fits(
  dimension: LabelTest['dimension'],
  header: string,
  cells: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  switch (dimension) {
    case 'period':
      return share(cells, (cell) => tablePeriod(cell, 2000) !== null) > 0.6;
    case 'unit':
      return share(cells, (cell) => tablePeriod(cell) === null && (isUnit(cell) || cell.length <= 30)) > 0.6;
    case 'area-code':
      if (/^(?:代码|编码)$/.test(header))
        return share(cells, (cell) => /^\d{6}(?:\d{3}|\d{6})?$/.test(cell.trim())) > 0.8;
      return share(cells, (cell) => /^[A-Za-z0-9_-]{2,16}$/.test(cell.trim())) > 0.8;
    case 'nature':
      return share(cells, (cell) => /^(?:预期性|约束性)/.test(cell.trim())) > 0.6;
    case 'indicator':
      return share(cells, (cell) => vocabulary.isArea(cell) || tablePeriod(cell) !== null) < 0.6;
    case 'area': // a table turned on its side keeps the header it had
      return share(cells, (cell) => tablePeriod(cell) !== null) < 0.6;
    default:
      return true;
  }
}

function byContent(
  columns: readonly LabelColumn[],
  found: ReadonlyMap<number, Dimension | 'ignore'>,
  taken: ReadonlySet<Dimension>,
  give: (column: number, dimension: Dimension) => void,
  vocabulary: Vocabulary,
): void {
  for (const { column, cells } of columns) {
    if (found.has(column)) continue;
    if (!taken.has('transformation') && saysMeasures(cells)) give(column, 'transformation');
    else if (!taken.has('period') && share(cells, (cell) => tablePeriod(cell) !== null) > 0.8) give(column, 'period');
    else if (!taken.has('area') && share(cells, (cell) => vocabulary.isArea(cell.trim())) > 0.5) give(column, 'area');
    else if (!taken.has('unit') && share(cells, isUnit) > 0.8) give(column, 'unit');
  }
}

/** 总量（亿元） and 增长（%） in turn, under each indicator. */
function saysMeasures(cells: readonly string[]): boolean {
  return (
    share(cells, (cell) => measureWord(cell) !== null) > 0.8 && cells.some((cell) => measureWord(cell) === 'growth')
  );
}

/** A column of English names beside one of Chinese ones says the same. */
function isTranslation(cells: readonly string[]): boolean {
  return share(cells, (cell) => /[A-Za-z]{3}/.test(cell) && !/[\u4e00-\u9fff]/.test(cell)) > 0.9;
}

function isChinese(cells: readonly string[]): boolean {
  return share(cells, (cell) => /[\u4e00-\u9fff]/.test(cell)) > 0.5;
}
