import type { StoreDatabase } from '../../connect.ts';
import { ranksOf } from '../../queries/load-snapshots.ts';
import type { Rank } from '#core/indicators/observation.ts';

/** The indicator, area and period a statement is about. */
export type FigureKey = { indicatorId: string; areaCode: string; period: string };

/** A current figure of a key, a total, with the words that prove it. */
export type StoredFigure = Awaited<ReturnType<typeof readRows>>[number] & { ranks: readonly Rank[] };

/** Current figures of many keys, by `figureKey`: at most one of each series, so of each unit. */
export async function loadStoredFigures(
  database: StoreDatabase,
  keys: readonly FigureKey[],
): Promise<Map<string, StoredFigure[]>> {
  const wanted = new Set(keys.map(figureKey));
  const indicators = [...new Set(keys.map(({ indicatorId }) => indicatorId))];
  const areas = [...new Set(keys.map(({ areaCode }) => areaCode))];
  const periods = [...new Set(keys.map(({ period }) => period))];
  const found = new Map<string, StoredFigure[]>();
  for (let start = 0; start < indicators.length; start += chunk) {
    const rows = await readRows(database, indicators.slice(start, start + chunk), areas, periods);
    const ranks = await ranksOf(
      database,
      rows.map(({ row_id }) => row_id),
    );
    for (const row of rows) {
      const key = figureKey({ indicatorId: row.indicator_id, areaCode: row.area_code, period: row.period });
      if (!wanted.has(key)) continue;
      found.set(key, [...(found.get(key) ?? []), { ...row, ranks: ranks.get(row.row_id) ?? [] }]);
    }
  }
  return found;
}

export function figureKey({ indicatorId, areaCode, period }: FigureKey): string {
  return `${indicatorId}\u0000${areaCode}\u0000${period}`;
}

const chunk = 500; // indicators a statement

function readRows(
  database: StoreDatabase,
  indicators: readonly string[],
  areas: readonly string[],
  periods: readonly string[],
) {
  return database
    .selectFrom('series')
    .innerJoin('observation', 'observation.series_id', 'series.id')
    .innerJoin('evidence', 'evidence.id', 'observation.evidence_id')
    .where('series.indicator_id', 'in', indicators)
    .where('series.area_code', 'in', areas)
    .where('series.breakdown', '=', '')
    .where('observation.period', 'in', periods)
    .where('observation.is_current', '=', 1)
    .select(['series.indicator_id', 'series.area_code', 'series.unit_code', 'series.id as series_id'])
    .select(['observation.row_id', 'observation.observation_id', 'observation.period', 'observation.value_text'])
    .select(['observation.unit_text', 'observation.unit_multiplier', 'observation.growth_percent'])
    .select(['observation.growth_basis', 'observation.change_points', 'observation.change_base', 'observation.note'])
    .select(['observation.salience', 'observation.evidence_id'])
    .select(['evidence.source_id', 'evidence.quote_start', 'evidence.quote_end'])
    .execute();
}
