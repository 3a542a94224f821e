import { readingIssue } from './reading-issues.ts';
import type { TableReading, TableRecord } from './record.ts';

/** A growth, change or rank of a row, read as a figure of its own: it belongs to the level beside it. */
export type LooseFact = {
  record: TableRecord;
  measure: 'growth' | 'change' | 'rank';
  basis: string;
  rankScope: string;
};

/**
 * Puts growth, changes and ranks on the level of the same row, or of another row where each has its own, as in SDMX.
 * Where there is none they are figures without a value.
 */
export function attachToLevels(reading: TableReading, loose: readonly LooseFact[]): void {
  if (loose.length === 0) return;
  const levels = new Map<string, number>();
  for (const [index, record] of reading.records.entries()) {
    levels.set(keyOf(record), index);
    levels.set(rowKeyOf(record), index);
  }
  for (const fact of loose) {
    const key = keyOf(fact.record);
    let index = levels.get(rowKeyOf(fact.record)) ?? levels.get(key);
    if (index === undefined) {
      index = reading.records.length;
      levels.set(key, index);
      reading.records.push({ ...fact.record, value: null, unit: '' });
    }
    const level = reading.records[index];
    if (level === undefined) continue;
    const added = withFact(level, fact);
    if (added === null) {
      reading.rejected += 1;
      const { sheet, row, column, cellText } = fact.record;
      reading.issues.push(readingIssue('growth-without-level', { sheet, row, column }, cellText));
    } else reading.records[index] = added;
  }
}

function keyOf({ indicator, indicatorCode, area, areaCode, period, breakdown }: TableRecord): string {
  return [indicator, indicatorCode, area, areaCode, period, breakdown].join('\u0000');
}

function rowKeyOf(record: TableRecord): string {
  return `${record.row}\u0000${keyOf(record)}`;
}

function withFact(level: TableRecord, { record, measure, basis, rankScope }: LooseFact): TableRecord | null {
  const value = record.value ?? '';
  switch (measure) {
    case 'growth':
      return { ...level, growth: { percent: value, basis: basis === '' ? '比上年' : basis } };
    case 'change':
      return { ...level, change: { points: value, base: basis === '' ? '比上年' : basis } };
    case 'rank':
      return /^[1-9]\d{0,3}$/.test(value)
        ? { ...level, rank: { rank: Number(value), scope: rankScope === '' ? basis : rankScope } }
        : null;
  }
}
