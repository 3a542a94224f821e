import { type Qualifier, qualifiers } from '../indicators/observation.ts';
import { parseQualifier } from '../indicators/qualifier.ts';
import { readPeriod } from '../indicators/sdmx-period.ts';
import type { Finding } from '../validation/finding.ts';
import type { LooseFact } from './attach-facts.ts';
import type { FilledGrid } from './detect/filled-grid.ts';
import { cellAt } from './grid.ts';
import type { Measure, MeasureColumn, TableMapping } from './mapping.ts';
import { measureWord } from './measure-words.ts';
import { splitUnit, tidyName } from './name-and-unit.ts';
import { countedPeriod } from './part-of-year.ts';
import { readTarget } from './read-target.ts';
import { readingIssue } from './reading-issues.ts';
import type { TableReading, TableRecord } from './record.ts';
import type { RowLabels } from './row-labels.ts';
import { statusOf } from './status-of.ts';
import { bareYear, tablePeriod } from './table-period.ts';
import { readCell } from './table-value.ts';
import { unitWithMultiplier } from './unit-with-multiplier.ts';

const mostIssues = 2000; // of one table: what goes wrong more often goes wrong everywhere

/** Reads one cell of a measure column into the reading, or says why it can't be. */
export function readFigure(
  filled: FilledGrid,
  row: number,
  measure: MeasureColumn,
  labels: RowLabels,
  mapping: TableMapping,
  reading: TableReading,
  loose: LooseFact[],
): void {
  const { column } = measure;
  if (filled.covered(row, column) || labels.action?.toUpperCase() === 'D') return;
  const cell = cellAt(filled.grid, row, column);
  const figure = readCell(cell);
  if (measure.measure === 'target' && figure.kind !== 'missing') {
    readTarget(cell.text, { row, measure, labels, mapping, ...nameOf(measure, labels, mapping) }, reading);
    return;
  }
  if (figure.kind === 'missing') {
    if (figure.mark !== '') reading.missing += 1;
    return;
  }
  const place = { sheet: mapping.sheet, row: row + 1, column: column + 1 };
  const reject = (issue: Finding) => {
    reading.rejected += 1;
    if (reading.issues.length < mostIssues) reading.issues.push(issue);
  };
  if (figure.kind === 'text') {
    reject(readingIssue('not-a-number', place, figure.text));
    return;
  }
  const status = labels.status === undefined ? 'normal' : statusOf(labels.status);
  if (status === 'missing') {
    reading.missing += 1;
    return;
  }
  const printedPeriod = figurePeriod(measure.period, labels.period, mapping.fixed.period);
  if (printedPeriod === null) {
    reject(readingIssue('no-period', place, labels.period ?? ''));
    return;
  }
  const { name: printedName, unit } = nameOf(measure, labels, mapping);
  if (printedName === '') {
    reject(readingIssue('no-indicator', place, ''));
    return;
  }
  const { name, period } =
    mapping.names === 'split'
      ? countedPeriod(printedName, printedPeriod)
      : { name: printedName, period: printedPeriod };
  const record: TableRecord = {
    ...place,
    indicator: name,
    indicatorCode: labels['indicator-code'] ?? '',
    unit: unitOf(figure.unit, measure, unit, labels, mapping),
    headerUnit: figure.unit === '' ? '' : (measure.unit ?? mapping.fixed.unit),
    area: measure.area ?? labels.area ?? (labels['area-code'] === undefined ? mapping.fixed.area : ''),
    areaCode: labels['area-code'] ?? '',
    period,
    breakdown:
      measure.breakdown === null ? labels.breakdown : [measure.breakdown, labels.breakdown].filter(Boolean).join(';'),
    value: figure.value,
    cellText: cell.text,
    qualifier: labels.qualifier === undefined ? figure.qualifier : qualifierNamed(labels.qualifier),
    status:
      figure.status !== 'normal'
        ? figure.status
        : status === null || status === 'normal'
          ? mapping.fixed.status
          : status,
    growth: null,
    change: null,
    rank: null,
    note: [labels.note ?? '', status === null ? (labels.status ?? '') : ''].filter(Boolean).join('；'),
    mark: figure.mark === '' ? markBehind(labels.period ?? '') : figure.mark,
    quote: labels.quote ?? '',
    source: labels.source ?? '',
  };
  const kind = measureOf(measure, labels);
  const basis = labels['growth-basis'] ?? measure.basis;
  if (kind === 'rank' && labels.transformation !== undefined) {
    loose.push({ record: { ...record, breakdown: '' }, measure: kind, basis, rankScope: labels.breakdown });
    return;
  }
  if (kind === 'value') reading.records.push(record);
  else if (kind !== 'target') loose.push({ record, measure: kind, basis, rankScope: labels['rank-scope'] ?? '' });
}

/** The mark of a note on a year is of all its figures: 2020①. */
function markBehind(text: string): string {
  return /[①-⑳*＊†‡]+$/.exec(text.trim())?.[0] ?? '';
}

/** In SDMX the row says whether its value is a level, a growth or a rank. */
function measureOf({ measure }: MeasureColumn, { transformation = '' }: RowLabels): Measure {
  if (/^G/i.test(transformation)) return 'growth';
  return transformation.toUpperCase() === 'RANK' ? 'rank' : (measureWord(transformation) ?? measure);
}

function qualifierNamed(text: string): Qualifier {
  return qualifiers.find((name) => name === text) ?? parseQualifier(text) ?? 'exact';
}

/** The column's period, or the row's; one may say the year and the other the month. */
function figurePeriod(column: string | null, row: string | undefined, fixed: string): string | null {
  if (column === null) return periodOf(row, fixed);
  const year = bareYear(column);
  if (year !== null && row !== undefined && tablePeriod(row) === null) return tablePeriod(row, Number(year)) ?? column;
  return readPeriod(column) === null ? periodOf(`${row ?? ''}\t${column}`, fixed) : column;
}

function periodOf(text: string | undefined, fixed: string): string | null {
  if (text === undefined) return fixed === '' ? null : fixed;
  const [first = '', second] = text.split('\t');
  const year = Number(/^\d{4}/.exec(first)?.[0] ?? fixed.slice(0, 4));
  if (second === undefined) return tablePeriod(first, Number.isNaN(year) || year === 0 ? null : year);
  const month = /^\d{1,2}$/.test(second) ? `${second}月` : second;
  return Number.isNaN(year) ? null : (tablePeriod(`${year}年${month}`, year) ?? tablePeriod(`${year}${month}`));
}

function nameOf(measure: MeasureColumn, labels: RowLabels, mapping: TableMapping): { name: string; unit: string } {
  const split = (text: string) =>
    mapping.names === 'split' ? splitUnit(text) : { ...splitUnit(text), name: text.trim() };
  const row = labels.indicator === undefined ? { name: '', unit: '' } : split(labels.indicator);
  const own = measure.indicator ?? '';
  const column = own === '' ? mapping.fixed.indicator : own;
  if (row.name === '') return { name: column === '' ? (labels['indicator-code'] ?? '') : column, unit: '' };
  return { name: own === '' || own === row.name ? row.name : `${row.name}·${tidyName(own)}`, unit: row.unit };
}

/** A cell's own unit, its row's, its column's, the table's: the nearest counts. A growth has none. */
function unitOf(cell: string, measure: MeasureColumn, row: string, labels: RowLabels, mapping: TableMapping): string {
  const nearest =
    [
      cell,
      labels.unit ?? '',
      splitUnit(labels.transformation ?? '').unit,
      row,
      measure.unit ?? '',
      mapping.fixed.unit,
    ].find((unit) => unit.trim() !== '') ?? '';
  return labels.multiplier === undefined ? nearest.trim() : unitWithMultiplier(nearest.trim(), labels.multiplier);
}
