import { sql } from 'kysely';
import type { IndicatorSummary } from '#contract/contract.ts';
import type { StoreDatabase } from '../connect.ts';
import { currentObservations, loadSnapshots } from './load-snapshots.ts';

/**
 * Indicators for a list, in the order of `ids`; those without an observation are left out. `latest` is the newest
 * fact of a city or its parts, and only without one that of a wider area: a list is there to pick figures for a
 * city's slides.
 */
export async function summariseIndicators(
  database: StoreDatabase,
  ids: readonly string[],
): Promise<IndicatorSummary[]> {
  if (ids.length === 0) return [];
  const areas = await database
    .selectFrom('observation')
    .innerJoin('series', 'series.id', 'observation.series_id')
    .innerJoin('area', 'area.code', 'series.area_code')
    .where('observation.is_current', '=', 1)
    .where('series.indicator_id', 'in', ids)
    .select(({ fn }) => [
      'series.indicator_id',
      'area.code',
      'area.name',
      fn.count<number>('observation.row_id').as('observations'),
    ])
    .groupBy(['series.indicator_id', 'area.code', 'area.name'])
    .orderBy('area.code', 'desc') // the narrower area first
    .execute();

  const newest = database
    .selectFrom('observation')
    .innerJoin('series', 'series.id', 'observation.series_id')
    .innerJoin('area', 'area.code', 'series.area_code')
    .where('observation.is_current', '=', 1)
    .where('series.indicator_id', 'in', ids)
    .select([
      'observation.row_id',
      sql<number>`row_number() over (
        partition by series.indicator_id
        order by
          case area.level when 'city' then 0 when 'part' then 1 when 'county' then 1 when 'province' then 2 else 3 end,
          case when observation.period_end is null then 1 else 0 end,
          observation.period_end desc,
          observation.period_start,
          observation.row_id
      )`.as('place'),
    ]);
  const rows = await currentObservations(database)
    .where('observation.row_id', 'in', (where) =>
      where.selectFrom(newest.as('newest')).select('newest.row_id').where('newest.place', '=', 1),
    )
    .execute();
  const latest = new Map((await loadSnapshots(database, rows)).map((snapshot) => [snapshot.indicatorId, snapshot]));

  return ids.flatMap((id) => {
    const snapshot = latest.get(id);
    if (snapshot === undefined) return [];
    const own = areas.filter((area) => area.indicator_id === id);
    return {
      indicatorId: id,
      name: snapshot.indicatorName,
      shortName: snapshot.shortName,
      topic: snapshot.topic,
      unit: snapshot.unit,
      areas: own.map(({ code, name }) => ({ code, name })),
      observations: own.reduce((sum, area) => sum + area.observations, 0),
      latest: snapshot,
    };
  });
}
