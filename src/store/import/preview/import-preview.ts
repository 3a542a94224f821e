import type { ImportPreview, RecordPreview, TablePreview } from '#contract/store-contract.ts';
import type { Grid } from '#core/tables/grid.ts';
import type { OpenedFile, OpenedTable } from '../open-file.ts';
import type { PlannedRow } from '../plan/planned-row.ts';
import type { PreparedImport } from '../prepare-import.ts';
import { conflictsOf, revisionsOf } from './revisions.ts';

const shown = { rows: 200, columns: 60, records: 500, issues: 1000 };

/** The file beside what would be stored, cut to what a window shows; counts are of everything. */
export function previewOf(importId: string, file: OpenedFile, prepared: PreparedImport): ImportPreview {
  const bySheet = new Map<string, PlannedRow[]>();
  for (const row of prepared.plan.rows) {
    const list = bySheet.get(row.record.sheet) ?? [];
    list.push(row);
    bySheet.set(row.record.sheet, list);
  }
  return {
    importId,
    fileName: file.name,
    format: file.format,
    encoding: file.encoding,
    preset: file.preset.id,
    source: file.source,
    tables: file.tables.map((table) => tableOf(table, bySheet.get(table.grid.name) ?? [])),
    summary: prepared.summary,
    revisions: revisionsOf(prepared.plan.rows),
    conflicts: conflictsOf(prepared.plan.rows),
    issues: prepared.issues.slice(0, shown.issues),
    issueCount: prepared.issues.length,
  };
}

function tableOf(table: OpenedTable, rows: readonly PlannedRow[]): TablePreview {
  const { grid, detected, mapping, known } = table;
  const [first, last] = (mapping ?? detected.mapping).body;
  const own = mapping === null ? [] : rows.filter(({ record }) => record.row > first && record.row <= last + 1);
  return {
    title: detected.title === '' ? grid.name : detected.title,
    mapping: mapping ?? detected.mapping,
    known,
    rows: cellsOf(grid),
    rowCount: grid.rows.length,
    merges: grid.merges.filter(([top, left]) => top < shown.rows && left < shown.columns).slice(0, 2000),
    records: own.slice(0, shown.records).map(recordOf),
    recordCount: own.length,
  };
}

function cellsOf(grid: Grid): string[][] {
  return grid.rows.slice(0, shown.rows).map((row) => row.slice(0, shown.columns).map(({ text }) => text.slice(0, 200)));
}

function recordOf({ record, plan, state }: PlannedRow): RecordPreview {
  return {
    row: record.row,
    column: record.column,
    indicator: plan.indicator.name,
    area: plan.area.name,
    period: record.period,
    breakdown: record.breakdown,
    value: record.value ?? (record.growth === null ? '' : `${record.growth.percent}%`),
    unit: record.value === null ? '' : record.unit,
    state,
  };
}
