import { type Qualifier, qualifiers } from '../indicators/observation.ts';
import { parseQualifier } from '../indicators/qualifier.ts';
import type { Finding } from '../validation/finding.ts';
import { fillMerges, type FilledGrid } from './detect/filled-grid.ts';
import { cellAt, type Grid } from './grid.ts';
import type { ColumnMapping, Dimension, Measure, TableMapping } from './mapping.ts';
import { attachToLevels, type LooseFact } from './attach-facts.ts';
import { splitUnit, tidyName } from './name-and-unit.ts';
import { qualifiedNames } from './qualified-names.ts';
import { readingIssue } from './reading-issues.ts';
import type { TableReading, TableRecord } from './record.ts';
import { statusOf } from './status-of.ts';
import { tablePeriod } from './table-period.ts';
import { readCell } from './table-value.ts';
import { unitWithMultiplier } from './unit-with-multiplier.ts';

type MeasureColumn = Extract<ColumnMapping, { role: 'measure' }> & { column: number };
type LabelColumn = { column: number; dimension: Dimension; name: string };
type RowLabels = Partial<Record<Dimension, string>> & { breakdown: string };

const mostIssues = 2000; // of one table: what goes wrong more often goes wrong everywhere

/** Reads every figure of a table by its mapping, in rows and then columns. Nothing is guessed here. */
export function readTable(grid: Grid, mapping: TableMapping): TableReading {
  const filled = fillMerges(grid);
  const { measures, labels } = columnsOf(mapping);
  const names = qualifiedNames(filled, mapping, labels);
  const grouped = groupedColumns(filled, mapping, labels);
  const reading: TableReading = { rows: 0, records: [], missing: 0, rejected: 0, issues: [] };
  const loose: LooseFact[] = [];
  const carried: Partial<Record<Dimension, string>> = {};
  for (let row = mapping.body[0]; row <= Math.min(mapping.body[1], grid.rows.length - 1); row++) {
    const cells = grid.rows[row];
    if (cells === undefined || cells.every(({ text }) => text === '')) continue;
    reading.rows += 1;
    const rowLabels = labelsOf(filled, row, labels, carried, names, grouped);
    for (const measure of measures) readFigure(filled, row, measure, rowLabels, mapping, reading, loose);
  }
  attachToLevels(reading, loose);
  return reading;
}

function columnsOf(mapping: TableMapping): { measures: MeasureColumn[]; labels: LabelColumn[] } {
  const measures: MeasureColumn[] = [];
  const labels: LabelColumn[] = [];
  for (const [column, role] of mapping.columns.entries()) {
    if (role.role === 'measure') measures.push({ ...role, column });
    if (role.role === 'label') labels.push({ column, dimension: role.dimension, name: role.name });
  }
  return { measures, labels };
}

/** Label columns that print a group's name once, above its rows. In others a blank is the total, or not known. */
function groupedColumns(
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

function labelsOf(
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
      if (text !== '') members.push(`${name}=${text}`);
      continue;
    }
    if (text !== '') carried[dimension] = text;
    const above = filledLabels > 0 && grouped.has(column) ? carried[dimension] : undefined;
    const value = text === '' ? above : text;
    if (value === undefined || value === '') continue;
    // Two columns of the time: 2020年 and 3月.
    found[dimension] = dimension === 'period' && found.period !== undefined ? `${found.period}\t${value}` : value;
  }
  found.breakdown = members.sort().join(';');
  return found;
}

function readFigure(
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
  const period = measure.period ?? periodOf(labels.period, mapping.fixed.period);
  if (period === null) {
    reject(readingIssue('no-period', place, labels.period ?? ''));
    return;
  }
  const { name, unit } = nameOf(measure, labels, mapping);
  if (name === '') {
    reject(readingIssue('no-indicator', place, ''));
    return;
  }
  const record: TableRecord = {
    ...place,
    indicator: name,
    indicatorCode: labels['indicator-code'] ?? '',
    unit: unitOf(figure.unit, measure, unit, labels, mapping),
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
    mark: figure.mark,
    quote: labels.quote ?? '',
    source: labels.source ?? '',
  };
  const kind = measureOf(measure, labels);
  const basis = labels['growth-basis'] ?? measure.basis;
  if (kind === 'value') reading.records.push(record);
  else loose.push({ record, measure: kind, basis, rankScope: labels['rank-scope'] ?? '' });
}

/** In SDMX the row says whether its value is a level, a growth or a rank. */
function measureOf({ measure }: MeasureColumn, { transformation = '' }: RowLabels): Measure {
  if (/^G/i.test(transformation)) return 'growth';
  return transformation.toUpperCase() === 'RANK' ? 'rank' : measure;
}

function qualifierNamed(text: string): Qualifier {
  return qualifiers.find((name) => name === text) ?? parseQualifier(text) ?? 'exact';
}

function periodOf(text: string | undefined, fixed: string): string | null {
  if (text === undefined) return fixed === '' ? null : fixed;
  const [first = '', second] = text.split('\t');
  const year = Number(/^\d{4}/.exec(first)?.[0] ?? fixed.slice(0, 4));
  if (second === undefined) return tablePeriod(first, Number.isNaN(year) || year === 0 ? null : year);
  const month = /^\d{1,2}$/.test(second) ? `${second}月` : second;
  return Number.isNaN(year) ? null : tablePeriod(`${year}年${month}`, year);
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
    [cell, labels.unit ?? '', row, measure.unit ?? '', mapping.fixed.unit].find((unit) => unit.trim() !== '') ?? '';
  return labels.multiplier === undefined ? nearest.trim() : unitWithMultiplier(nearest.trim(), labels.multiplier);
}
