import type { IndicatorDetail, SeriesDetail, TargetDetail } from '#contract/store-contract.ts';
import type { StoreDatabase } from '../../connect.ts';
import { periodKey } from './period-list.ts';
import { pointSnapshots } from './point-snapshots.ts';
import { currentOfSeries, readPoints } from './read-points.ts';

/** Everything of an indicator in one area; `area` null takes the area with most figures. Null for an unknown indicator. */
export async function indicatorDetail(
  database: StoreDatabase,
  indicatorId: string,
  area: string | null,
): Promise<IndicatorDetail | null> {
  const row = await database.selectFrom('indicator').selectAll().where('id', '=', indicatorId).executeTakeFirst();
  if (row === undefined) return null;
  const aliases = await database
    .selectFrom('indicator_alias')
    .select('alias')
    .where('indicator_id', '=', indicatorId)
    .where('kind', '=', 'other')
    .orderBy('alias')
    .execute();
  const areas = await areasOf(database, indicatorId);
  const shown = area ?? areas[0]?.code ?? null;
  return {
    indicatorId: row.id,
    name: row.name_zh,
    shortName: row.name_short,
    nameEn: row.name_en,
    topic: row.topic_id,
    kind: row.kind,
    polarity: row.polarity,
    definition: row.definition,
    scopeNote: row.scope_note,
    owner: row.owner,
    aliases: aliases.map(({ alias }) => alias),
    areas,
    series: shown === null ? [] : await seriesOf(database, indicatorId, shown),
    targets: await targetsOf(database, indicatorId),
  };
}

/** Areas with a current figure, most first. */
async function areasOf(database: StoreDatabase, indicatorId: string): Promise<IndicatorDetail['areas']> {
  const rows = await database
    .selectFrom('series')
    .innerJoin('observation', 'observation.series_id', 'series.id')
    .innerJoin('area', 'area.code', 'series.area_code')
    .where('series.indicator_id', '=', indicatorId)
    .where('observation.is_current', '=', 1)
    .select(({ fn }) => ['area.code', 'area.name', fn.countAll<number>().as('observations')])
    .groupBy(['area.code', 'area.name'])
    .orderBy('observations', 'desc')
    .orderBy('area.code')
    .execute();
  return rows.map(({ code, name, observations }) => ({ code, name, observations: Number(observations) }));
}

async function seriesOf(database: StoreDatabase, indicatorId: string, area: string): Promise<SeriesDetail[]> {
  const series = await database
    .selectFrom('series')
    .innerJoin('area', 'area.code', 'series.area_code')
    .where('series.indicator_id', '=', indicatorId)
    .where('series.area_code', '=', area)
    .select(['series.id', 'series.breakdown', 'series.frequency', 'area.code', 'area.name'])
    .orderBy('series.id')
    .execute();
  if (series.length === 0) return [];
  const rows = await readPoints(database, currentOfSeries(series.map(({ id }) => id)));
  rows.sort((left, right) => (periodKey(left.period) < periodKey(right.period) ? -1 : 1));
  const snapshots = await pointSnapshots(database, rows);
  const points = new Map<string, SeriesDetail['points']>();
  for (const [index, snapshot] of snapshots.entries()) {
    const id = rows[index]?.series_id ?? '';
    const list = points.get(id);
    if (list === undefined) points.set(id, [snapshot]);
    else list.push(snapshot);
  }
  return series
    .flatMap(({ id, breakdown, frequency, code, name }): SeriesDetail[] => {
      const own = points.get(id);
      if (own === undefined) return [];
      return [{ seriesId: id, area: { code, name }, breakdown, unit: own.at(-1)?.unit ?? '', frequency, points: own }];
    })
    .sort(
      (left, right) =>
        Number(left.breakdown !== '') - Number(right.breakdown !== '') || right.points.length - left.points.length,
    );
}

async function targetsOf(database: StoreDatabase, indicatorId: string): Promise<TargetDetail[]> {
  const rows = await database
    .selectFrom('target')
    .innerJoin('area', 'area.code', 'target.area_code')
    .where('target.indicator_id', '=', indicatorId)
    .where('target.is_current', '=', 1)
    .selectAll('target')
    .select('area.name')
    .orderBy('target.period')
    .orderBy('target.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    area: row.name,
    period: row.period,
    printed: row.printed,
    unit: row.unit_text,
    measure: row.measure,
    nature: row.nature,
    baselineValue: row.baseline_value,
    baselinePeriod: row.baseline_period,
  }));
}
