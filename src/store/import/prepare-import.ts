import type { ImportSummary } from '#contract/store-contract.ts';
import { readTable } from '#core/tables/read-table.ts';
import type { TableReading, TableRecord } from '#core/tables/record.ts';
import type { Vocabulary } from '#core/tables/vocabulary.ts';
import type { Finding } from '#core/validation/finding.ts';
import type { StoreDatabase } from '../connect.ts';
import type { AreaIndex } from './areas/area-index.ts';
import { loadAreaIndex } from './areas/load-area-index.ts';
import type { OpenedFile } from './open-file.ts';
import { type Catalogue, loadCatalogue } from './plan/catalogue.ts';
import { checkRows } from './plan/check-rows.ts';
import { type Plan, planRows } from './plan/plan-rows.ts';
import { createSeriesPlanner } from './plan/series-plan.ts';
import { explainMarks } from './explain-marks.ts';

/** Names the store knows, to read files with. */
export type Names = { catalogue: Catalogue; areas: AreaIndex; vocabulary: Vocabulary };

/** What importing a file would do. Nothing is written. */
export type PreparedImport = {
  readings: (TableReading | null)[]; // a table that is left out has none
  plan: Plan;
  issues: Finding[]; // the gravest first
  summary: ImportSummary;
  areas: AreaIndex;
};

export async function loadNames(database: StoreDatabase): Promise<Names> {
  const areas = await loadAreaIndex(database);
  const catalogue = await loadCatalogue(database);
  const vocabulary = { isArea: areas.isName, areaIn: areas.longestIn, isIndicator: catalogue.isName };
  return { catalogue, areas, vocabulary };
}

/** Reads every figure of an opened file, checks all of them, and finds how they meet the store. `today` is an ISO date. */
export async function prepareImport(database: StoreDatabase, file: OpenedFile, today: string): Promise<PreparedImport> {
  const { catalogue, areas } = await loadNames(database); // new names of an earlier preview must not stay
  const readings = file.tables.map(({ grid, mapping }) => (mapping === null ? null : readTable(grid, mapping)));
  const records = readings.flatMap((reading) => reading?.records ?? []);
  const targets = readings.flatMap((reading) => reading?.targets ?? []);
  const context = file.tables.find(({ mapping }) => (mapping?.fixed.area ?? '') !== '')?.mapping?.fixed.area ?? '';
  const planner = createSeriesPlanner(catalogue, areas, context, areasOfSheets(file));
  const plan = await planRows(
    database,
    explainMarks(records, file.source.note),
    targets,
    planner,
    file.source.publisher,
  );
  const found = checkRows(plan, sourceOf(file), today);
  const issues = [
    ...readings.flatMap((reading) => reading?.issues ?? []),
    ...namedByFile(file, records),
    ...plan.issues,
    ...found,
  ];
  issues.sort((left, right) => gravity.indexOf(left.severity) - gravity.indexOf(right.severity));
  return { readings, plan, issues, summary: summarise(readings, plan), areas };
}

const gravity = ['error', 'warning', 'info'] as const;

function areasOfSheets({ tables }: OpenedFile): Map<string, string> {
  const said = tables.filter(({ mapping }) => (mapping?.fixed.area ?? '') !== '');
  return new Map(said.reverse().map(({ mapping }) => [mapping?.sheet ?? '', mapping?.fixed.area ?? '']));
}

function sourceOf({ name, source }: OpenedFile) {
  // A file that names no publisher is told once; its own name stands for it meanwhile.
  return {
    id: 'import',
    publisher: source.publisher || source.title || name,
    datePublished: source.datePublished,
    body: null,
  };
}

function namedByFile({ tables, name }: OpenedFile, records: readonly TableRecord[]): Finding[] {
  return tables.flatMap(({ detected, mapping }) => {
    const indicator = mapping?.fixed.indicator ?? '';
    if (!detected.namedByFile || indicator === '' || !records.some((record) => record.indicator === indicator))
      return [];
    return {
      rule: 3,
      severity: 'warning' as const,
      place: { sheet: mapping?.sheet ?? '', row: null, column: null },
      message: {
        'zh-CN': `表中没有写明指标名称，暂用文件名“${indicator}”。`,
        en: `The table names no indicator; the name of the file (${name}) stands for it.`,
      },
      suggestion: { 'zh-CN': '请填写全表的指标名称。', en: 'Enter the indicator of the table.' },
    };
  });
}

function summarise(readings: readonly (TableReading | null)[], plan: Plan): ImportSummary {
  const count = (state: string) => plan.rows.filter((row) => row.state === state).length;
  const unread = readings.reduce((sum, reading) => sum + (reading?.rejected ?? 0), 0);
  return {
    rowsIn: readings.reduce((sum, reading) => sum + (reading?.rows ?? 0), 0),
    observations: plan.rows.length + plan.repeated,
    added: count('added'),
    revised: count('revised'),
    unchanged: count('unchanged') + plan.repeated,
    rejected: count('rejected') + unread,
    conflicts: count('conflict'),
  };
}
