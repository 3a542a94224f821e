import { attachToLevels, type LooseFact } from './attach-facts.ts';
import { fillMerges } from './detect/filled-grid.ts';
import { sectionTexts } from './detect/sections.ts';
import type { Grid } from './grid.ts';
import type { Dimension, MeasureColumn, TableMapping } from './mapping.ts';
import { qualifiedNames } from './qualified-names.ts';
import { readFigure } from './read-figure.ts';
import type { TableReading } from './record.ts';
import { groupedColumns, type LabelColumn, labelsOf } from './row-labels.ts';

/** Reads every figure of a table by its mapping, in rows and then columns. Nothing is guessed here. */
export function readTable(grid: Grid, mapping: TableMapping): TableReading {
  const filled = fillMerges(grid);
  const { measures, labels } = columnsOf(mapping);
  const sections = sectionTexts(filled, mapping);
  const names = qualifiedNames(filled, mapping, labels, sections);
  const grouped = groupedColumns(filled, mapping, labels);
  const reading: TableReading = { rows: 0, records: [], targets: [], missing: 0, rejected: 0, issues: [] };
  const loose: LooseFact[] = [];
  const carried: Partial<Record<Dimension, string>> = {};
  for (let row = mapping.body[0]; row <= Math.min(mapping.body[1], grid.rows.length - 1); row++) {
    const cells = grid.rows[row];
    if (cells === undefined || cells.every(({ text }) => text === '')) continue;
    reading.rows += 1;
    const rowLabels = labelsOf(filled, row, labels, carried, names, grouped);
    const section = sections.get(row);
    if (mapping.sections !== null && section !== undefined) rowLabels[mapping.sections] ??= section;
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
