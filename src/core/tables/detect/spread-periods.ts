import { periodBounds } from '../../indicators/sdmx-period.ts';
import type { ColumnMapping } from '../mapping.ts';
import { changeOfAmount } from '../measure-words.ts';

type Level = Extract<ColumnMapping, { role: 'measure' }>;

/** A growth or rank column without a period belongs to the latest of the level columns before it, or the first after it. */
export function spreadPeriods(columns: ColumnMapping[]): ColumnMapping[] {
  let levels: Level[] = [];
  let follows = false; // a growth or rank stood here last: the next level begins a new group
  const firstLevel = columns.find((column): column is Level => column.role === 'measure' && column.measure === 'value');
  return columns.map((column) => {
    if (column.role !== 'measure') return column;
    if (column.measure === 'value' && changeOfAmount.test(column.indicator?.split('·').at(-1) ?? '')) return column;
    if (column.measure === 'value') {
      levels =
        follows || levels.some(({ indicator, area }) => indicator !== column.indicator || area !== column.area)
          ? [column]
          : [...levels, column];
      follows = false;
      return column;
    }
    follows = true;
    const latest = [...levels]
      .reverse()
      .sort((left, right) => Number(endOf(right) > endOf(left)) - Number(endOf(right) < endOf(left)));
    const level = latest.find(({ period }) => period !== null) ?? levels.at(-1) ?? firstLevel ?? column;
    return {
      ...column,
      period: column.period ?? level.period,
      indicator: levelNameOf(column.indicator, level.indicator),
      area: column.area ?? level.area,
    };
  });
}

/** Of a month and the sum that ends with it the nearer counts. */
function endOf({ period }: { period: string | null }): string {
  return periodBounds(period ?? 'unknown')?.end ?? '';
}

/** 供应量同比增长 beside 供应量期末值 is the growth of it. */
function levelNameOf(name: string | null, level: string | null): string | null {
  if (name === null || level === null) return name ?? level;
  return level.startsWith(name) && /^(?:期末|期初|年末|月末)(?:值|数|余额)?$/.test(level.slice(name.length))
    ? level
    : name;
}
