import { sql } from 'kysely';
import type { StoreDatabase } from '../../connect.ts';
import type { PeriodList } from './period-list.ts';

/** Current figures of one series that share status, publication and import. */
export type FigureGroup = {
  seriesId: string;
  status: string;
  source: string; // id of the publication
  batch: string; // '' for none
  list: PeriodList;
};

export type Shared = {
  publications: ReadonlyMap<string, string>; // by evidence
  intern: (periods: string) => PeriodList;
};

type Row = { id: string; periods: string; statuses: string; evidence: string | null; batch: string | null };
type Origins = { id: string; evidence: string; batches: string };

/**
 * Groups of the current figures of series, by series. Figures come together in one row a series: a million rows of
 * their own take four times as long.
 */
export async function readGroups(
  database: StoreDatabase,
  seriesIds: readonly string[],
  shared: Shared,
): Promise<Map<string, FigureGroup[]>> {
  const { rows } = await sql<Row>`
    select series_id as id, group_concat(period, ',') as periods, group_concat(status, ',') as statuses,
      case when min(evidence_id) = max(evidence_id) then min(evidence_id) end as evidence,
      case when count(batch_id) = 0 then ''
        when count(batch_id) = count(*) and min(batch_id) = max(batch_id) then min(batch_id) end as batch
    from observation
    where is_current = 1 and series_id in (${sql.join(seriesIds)})
    group by series_id`.execute(database);
  const mixed = rows.filter(({ evidence, batch }) => evidence === null || batch === null).map(({ id }) => id);
  const origins = await readOrigins(database, mixed);
  return new Map(rows.map((row) => [row.id, groupsOf(row, origins.get(row.id), shared)]));
}

const separator = '\u001f';

/** Where the figures of series come from, one by one in the order of their periods: most series have one origin. */
async function readOrigins(database: StoreDatabase, seriesIds: readonly string[]): Promise<Map<string, Origins>> {
  if (seriesIds.length === 0) return new Map();
  const { rows } = await sql<Origins>`
    select series_id as id, group_concat(evidence_id, ${separator}) as evidence,
      group_concat(coalesce(batch_id, ''), ${separator}) as batches
    from observation
    where is_current = 1 and series_id in (${sql.join(seriesIds)})
    group by series_id`.execute(database);
  return new Map(rows.map((row) => [row.id, row]));
}

function groupsOf(row: Row, origins: Origins | undefined, { publications, intern }: Shared): FigureGroup[] {
  const [status = ''] = row.statuses.split(',', 1);
  const oneStatus = row.statuses.length === status.length || row.statuses.replaceAll(`,${status}`, '') === status;
  if (origins === undefined && oneStatus) {
    const source = publications.get(row.evidence ?? '') ?? '';
    return [{ seriesId: row.id, status, source, batch: row.batch ?? '', list: intern(row.periods) }];
  }
  const statuses = row.statuses.split(',');
  const evidence = origins?.evidence.split(separator) ?? [row.evidence ?? ''];
  const batches = origins?.batches.split(separator) ?? [row.batch ?? ''];
  const at = (list: readonly string[], index: number) => list[list.length === 1 ? 0 : index] ?? '';
  const groups = new Map<string, Omit<FigureGroup, 'seriesId' | 'list'> & { periods: string }>();
  for (const [index, period] of row.periods.split(',').entries()) {
    const own = {
      status: at(statuses, index),
      source: publications.get(at(evidence, index)) ?? '',
      batch: at(batches, index),
    };
    const key = `${own.status}${separator}${own.source}${separator}${own.batch}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ...own, periods: period });
    else known.periods += `,${period}`;
  }
  return [...groups.values()].map(({ periods, ...own }) => ({ seriesId: row.id, ...own, list: intern(periods) }));
}
