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

type GroupedRow = { series_id: string; periods: string; statuses: string; evidence: string; batches: string };

const separator = '\u001f';

/**
 * Groups of the current figures of series, by series. Figures come together in one row a series: a million rows of
 * their own take four times as long.
 */
export async function readGroups(
  database: StoreDatabase,
  seriesIds: readonly string[],
  publications: ReadonlyMap<string, string>,
  intern: (periods: readonly string[]) => PeriodList,
): Promise<Map<string, FigureGroup[]>> {
  const { rows } = await sql<GroupedRow>`
    select series_id, group_concat(period, ${separator}) as periods,
      case when min(status) = max(status) then min(status) else group_concat(status, ${separator}) end as statuses,
      case when min(evidence_id) = max(evidence_id) then min(evidence_id)
        else group_concat(evidence_id, ${separator}) end as evidence,
      case when count(batch_id) = 0 then ''
        when count(batch_id) = count(*) and min(batch_id) = max(batch_id) then min(batch_id)
        else group_concat(coalesce(batch_id, ''), ${separator}) end as batches
    from observation
    where is_current = 1 and series_id in (${sql.join(seriesIds)})
    group by series_id`.execute(database);
  return new Map(rows.map((row) => [row.series_id, groupsOf(row, publications, intern)]));
}

function groupsOf(
  { series_id, periods, statuses, evidence, batches }: GroupedRow,
  publications: ReadonlyMap<string, string>,
  intern: (periods: readonly string[]) => PeriodList,
): FigureGroup[] {
  const [status, proof, batch] = [statuses, evidence, batches].map((text) => text.split(separator));
  const at = (list: readonly string[] | undefined, index: number) => list?.[list.length === 1 ? 0 : index] ?? '';
  const groups = new Map<string, { status: string; source: string; batch: string; periods: string[] }>();
  for (const [index, period] of periods.split(separator).entries()) {
    const facts = {
      status: at(status, index),
      source: publications.get(at(proof, index)) ?? '',
      batch: at(batch, index),
    };
    const key = `${facts.status}${separator}${facts.source}${separator}${facts.batch}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ...facts, periods: [period] });
    else known.periods.push(period);
  }
  return [...groups.values()].map(({ periods: own, ...facts }) => ({
    seriesId: series_id,
    ...facts,
    list: intern(own),
  }));
}
