import type { TableRecord } from '#core/tables/record.ts';
import type { StoreDatabase } from '#store/connect.ts';
import { createStore } from '#store/create-store.ts';
import { createAreaIndex } from '#store/import/areas/area-index.ts';
import { loadCatalogue } from '#store/import/plan/catalogue.ts';
import { checkRows } from '#store/import/plan/check-rows.ts';
import { planRows } from '#store/import/plan/plan-rows.ts';
import { createSeriesPlanner } from '#store/import/plan/series-plan.ts';
import { writeBatch } from '#store/import/write/write-batch.ts';
import { closeDatabase, openDatabase } from '#store/open-store.ts';

const parts = ['全市', '规模以上', '农村', '城镇', '人均', '高新技术', '战略性新兴', '民营', '外资', '国有'];
const subjects = [
  '工业',
  '农业',
  '服务业',
  '建筑业',
  '林业',
  '水利',
  '交通',
  '教育',
  '卫生',
  '科技',
  '旅游',
  '金融',
  '环保',
  '能源',
  '商贸',
  '文化',
  '体育',
  '养老',
  '住房',
  '通信',
];
const measures = [
  '增加值',
  '总产值',
  '投资额',
  '从业人员',
  '企业数',
  '营业收入',
  '利润总额',
  '税收收入',
  '用电量',
  '覆盖率',
];

function nameOf(index: number): string {
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  const rest = Math.floor(index / (parts.length * subjects.length * measures.length));
  const name = `${pick(parts, index)}${pick(subjects, Math.floor(index / 10))}${pick(measures, Math.floor(index / 200))}`;
  return rest === 0 ? name : `${name}第${rest + 1}类`;
}

/** Figures of `indicators` names in as many areas as are needed, `years` each. Names are words of real ones, combined. */
export function recordsOf(count: number, indicators: number, years: number): TableRecord[] {
  return Array.from({ length: count }, (_, index): TableRecord => {
    const series = Math.floor(index / years);
    const year = index % years;
    const value = String((series % 997) * 10 + year + 1000.5);
    // One literal, as the reader of tables makes it: an object put together of several is slower to read from.
    return {
      sheet: '',
      row: series + 2,
      column: year + 2,
      indicator: nameOf(series % indicators),
      indicatorCode: '',
      unit: '亿元',
      headerUnit: '',
      area: '',
      areaCode: `A${Math.floor(series / indicators)}`,
      period: String(2001 + year),
      breakdown: '',
      value,
      cellText: value,
      qualifier: 'exact',
      status: 'normal',
      growth: null,
      change: null,
      rank: null,
      note: '',
      mark: '',
      quote: '',
      source: '',
    };
  });
}

/** Imports records into a new store as an import does: plan, 34 rules, one batch. */
export async function writeRecords(file: string, records: readonly TableRecord[]): Promise<void> {
  const database = await emptyStore(file);
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('source')
      .values({
        id: 's',
        origin_id: null,
        type: 'table',
        title: '',
        publisher: '',
        date_published: '',
        url: '',
        body: '',
        sha256: '',
      })
      .execute();
    const counts = { rows_in: 0, observations: 0, added: 0, revised: 0, unchanged: 0, rejected: 0 };
    const about = { source_id: 's', file_name: '', sha256: '', format: '', preset: '', mapping: '', reason: null };
    await transaction
      .insertInto('import_batch')
      .values({ id: 'b', ...about, ...counts, created_at: '', undone_at: null })
      .execute();
    const areas = createAreaIndex([]);
    const planner = createSeriesPlanner(await loadCatalogue(transaction), areas, '');
    const plan = await planRows(transaction, records, [], planner, '统计局');
    checkRows(plan, { id: 's', publisher: '统计局', datePublished: '', body: null }, '2026-01-01');
    const how = { batchId: 'b', sourceId: 's', reason: null, conflicts: 'keep' as const, createdAt: '', areas };
    await writeBatch(transaction, plan, { ...how, pause: async () => undefined });
  });
  await closeDatabase(database);
}

export async function emptyStore(file: string): Promise<StoreDatabase> {
  const created = await createStore(file);
  const opened = created.ok ? await openDatabase(file) : created;
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}
