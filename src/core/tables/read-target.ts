import { parseTarget } from '../indicators/target.ts';
import type { MeasureColumn, TableMapping } from './mapping.ts';
import { readingIssue } from './reading-issues.ts';
import type { TableReading } from './record.ts';
import type { RowLabels } from './row-labels.ts';

/** Reads a target of a plan's table. Words that hold no number (完成国家下达任务) are told and left in the file. */
export function readTarget(
  text: string,
  at: { row: number; measure: MeasureColumn; labels: RowLabels; mapping: TableMapping; name: string; unit: string },
  reading: TableReading,
): void {
  const { row, measure, labels, mapping, name } = at;
  const place = { sheet: mapping.sheet, row: row + 1, column: measure.column + 1 };
  const target = parseTarget(text);
  const period = measure.period ?? (mapping.fixed.period === '' ? null : mapping.fixed.period);
  if (target === null || period === null || name === '') {
    reading.rejected += 1;
    const problem = target === null ? 'not-a-number' : period === null ? 'no-period' : 'no-indicator';
    reading.issues.push(readingIssue(problem, place, text));
    return;
  }
  const nature = labels.nature ?? '';
  const baseline = [...reading.records].reverse().find((record) => record.row === place.row && record.value !== null);
  reading.targets.push({
    ...place,
    indicator: name,
    indicatorCode: labels['indicator-code'] ?? '',
    unit:
      [target.unit, labels.unit ?? '', at.unit, measure.unit ?? '', mapping.fixed.unit].find((unit) => unit !== '') ??
      '',
    area: measure.area ?? labels.area ?? mapping.fixed.area,
    areaCode: labels['area-code'] ?? '',
    period,
    printed: text.trim(),
    value: target.value,
    comparator: target.comparator,
    measure: target.cumulative ? 'cumulative' : measure.basis === '年均' ? 'growth' : 'level',
    nature: nature.startsWith('约束') ? 'binding' : nature.startsWith('预期') ? 'expected' : null,
    baseline: baseline === undefined ? null : { value: baseline.value ?? '', period: baseline.period },
  });
}
