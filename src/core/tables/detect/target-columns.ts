import { readPeriod } from '../../indicators/sdmx-period.ts';
import type { ColumnMapping } from '../mapping.ts';

type MeasureColumn = Extract<ColumnMapping, { role: 'measure' }>;

/**
 * In a plan's table of targets (one with 约束性 and 预期性) the last year is aimed at and the years before it are where
 * things stand; 年均 and 累计 are aimed at over the years between.
 */
export function targetsOf(columns: readonly ColumnMapping[], headerOf: (column: number) => string): ColumnMapping[] {
  const years = columns.flatMap((column) => yearOf(column) ?? []).sort((left, right) => left - right);
  const [first, last] = [years[0], years.at(-1)];
  if (last === undefined) return [...columns];
  return columns.map((column, index): ColumnMapping => {
    if (column.role !== 'measure') return column;
    if (/年均|累计|年平均/.test(headerOf(index))) {
      const period = first === undefined || first >= last ? String(last) : `${first + 1}/${last}`;
      return { ...column, measure: 'target', period, indicator: null, basis: '年均' };
    }
    return yearOf(column) === last && (first !== last || years.length === 1)
      ? { ...column, measure: 'target' }
      : column;
  });
}

function yearOf(column: ColumnMapping): number | null {
  const text = (column as MeasureColumn).period;
  const period = column.role === 'measure' && text !== null ? readPeriod(text) : null;
  return period?.kind === 'year' ? period.year : null;
}
