import type { StoreDatabase } from '../../connect.ts';

/** The current figure of a series and period, as an import compares with it. */
export type CurrentRow = Awaited<ReturnType<typeof readRows>>[number];

/** Current rows of series by `currentKey`, and which of the series the store has. Others are cheap to ask for. */
export async function loadCurrentRows(
  database: StoreDatabase,
  seriesIds: readonly string[],
): Promise<{ rows: Map<string, CurrentRow>; stored: ReadonlySet<string> }> {
  const stored = await storedSeries(database, seriesIds);
  const rows = new Map<string, CurrentRow>();
  for (let start = 0; start < stored.length; start += chunk) {
    for (const row of await readRows(database, stored.slice(start, start + chunk))) {
      rows.set(currentKey(row.series_id, row.period), row);
    }
  }
  return { rows, stored: new Set(stored) };
}

export function currentKey(seriesId: string, period: string): string {
  return `${seriesId}\u0000${period}`;
}

const chunk = 500; // series a statement

async function storedSeries(database: StoreDatabase, ids: readonly string[]): Promise<string[]> {
  const known = new Set((await database.selectFrom('series').select('id').execute()).map(({ id }) => id));
  return ids.filter((id) => known.has(id));
}

function readRows(database: StoreDatabase, seriesIds: readonly string[]) {
  return database
    .selectFrom('observation')
    .innerJoin('evidence', 'evidence.id', 'observation.evidence_id')
    .innerJoin('source', 'source.id', 'evidence.source_id')
    .where('observation.is_current', '=', 1)
    .where('observation.series_id', 'in', seriesIds)
    .select(['observation.row_id', 'observation.observation_id', 'observation.vintage', 'observation.series_id'])
    .select(['observation.period', 'observation.period_basis', 'observation.value_text', 'observation.value_number'])
    .select(['observation.unit_text', 'observation.unit_multiplier', 'observation.qualifier', 'observation.status'])
    .select([
      'observation.growth_percent',
      'observation.growth_basis',
      'observation.change_points',
      'observation.change_base',
    ])
    .select(['observation.note', 'observation.salience'])
    .select(['source.id as source_id', 'source.title', 'source.publisher', 'source.date_published'])
    .execute();
}
