import type { ObservationSnapshot, Rank } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../connect.ts';
import { rowFacts } from './row-facts.ts';

/** Observations joined with everything a snapshot needs, current vintages only; a query narrows and orders it. */
export function currentObservations(database: StoreDatabase) {
  return database
    .selectFrom('observation')
    .innerJoin('series', 'series.id', 'observation.series_id')
    .innerJoin('indicator', 'indicator.id', 'series.indicator_id')
    .innerJoin('area', 'area.code', 'series.area_code')
    .innerJoin('evidence', 'evidence.id', 'observation.evidence_id')
    .innerJoin('source as text', 'text.id', 'evidence.source_id')
    .leftJoin('source as origin', 'origin.id', 'text.origin_id')
    .where('observation.is_current', '=', 1)
    .selectAll('observation')
    .select([
      'series.area_code',
      'indicator.id as indicator_id',
      'indicator.name_zh',
      'indicator.name_short',
      'indicator.topic_id',
      'indicator.polarity',
      'indicator.sort',
      'area.name as area_name',
      'area.short_name as area_short_name',
      'area.level as area_level',
      'evidence.quote',
      'evidence.quote_start',
      'evidence.quote_end',
      'evidence.location',
      'text.id as text_id',
      'text.title as text_title',
      'text.publisher as text_publisher',
      'text.date_published as text_date',
      'text.url as text_url',
      'origin.id as origin_id',
      'origin.title as origin_title',
      'origin.publisher as origin_publisher',
      'origin.date_published as origin_date',
      'origin.url as origin_url',
    ]);
}

export type ObservationRow = Awaited<ReturnType<ReturnType<typeof currentObservations>['execute']>>[number];

/** Snapshots of rows, in their order, with their ranks. */
export async function loadSnapshots(
  database: StoreDatabase,
  rows: readonly ObservationRow[],
): Promise<ObservationSnapshot[]> {
  const ranks = await ranksOf(
    database,
    rows.map((row) => row.row_id),
  );
  return rows.map((row) => snapshotOf(row, ranks.get(row.row_id) ?? []));
}

const chunk = 1000; // SQLite binds at most 32,766 values a statement

/** Ranks of observation rows, in the order printed. */
export async function ranksOf(database: StoreDatabase, rowIds: readonly number[]): Promise<Map<number, Rank[]>> {
  const ranks = new Map<number, Rank[]>();
  for (let start = 0; start < rowIds.length; start += chunk) {
    const rows = await database
      .selectFrom('observation_rank')
      .selectAll()
      .where('row_id', 'in', rowIds.slice(start, start + chunk))
      .orderBy('row_id')
      .orderBy('position')
      .execute();
    for (const { row_id, rank, scope, ranked, out_of } of rows) {
      const list = ranks.get(row_id) ?? [];
      list.push({ rank, scope, of: ranked, outOf: out_of });
      ranks.set(row_id, list);
    }
  }
  return ranks;
}

function snapshotOf(row: ObservationRow, ranks: readonly Rank[]): ObservationSnapshot {
  return {
    id: row.observation_id,
    vintage: row.vintage,
    indicatorId: row.indicator_id,
    indicatorName: row.name_zh,
    shortName: row.name_short,
    topic: row.topic_id,
    area: { code: row.area_code, name: row.area_name, shortName: row.area_short_name },
    ...rowFacts(row),
    polarity: row.polarity,
    ranks,
    salience: row.salience,
    source: sourceOf(row),
    quotation: {
      text: row.quote,
      start: row.quote_start,
      end: row.quote_end,
      location: row.cell === '' ? row.location : `${row.location} ${row.cell}`,
    },
  };
}

/** The publication the figure comes from: where our text restates another's figures, that one; `location` names ours. */
function sourceOf(row: ObservationRow): ObservationSnapshot['source'] {
  if (row.origin_id === null) {
    return {
      id: row.text_id,
      title: row.text_title,
      publisher: row.text_publisher,
      datePublished: row.text_date,
      url: row.text_url,
    };
  }
  return {
    id: row.origin_id,
    title: row.origin_title ?? '',
    publisher: row.origin_publisher ?? '',
    datePublished: row.origin_date ?? '',
    url: row.origin_url ?? '',
  };
}
