import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../../connect.ts';

export type SeriesContext = {
  indicator: Pick<ObservationSnapshot, 'indicatorId' | 'indicatorName' | 'shortName' | 'topic' | 'polarity'>;
  area: ObservationSnapshot['area'];
  breakdown: string;
};
export type EvidenceContext = {
  text: ObservationSnapshot['source']; // where the quotation stands
  publication: ObservationSnapshot['source']; // whose figure it is: where a text restates another's, that one
  quotation: ObservationSnapshot['quotation'];
};
export type PointContext = {
  series: ReadonlyMap<string, SeriesContext>;
  evidence: ReadonlyMap<string, EvidenceContext>;
};

/** What figures share: of a thousand, most are of one series and one source. */
export async function pointContext(
  database: StoreDatabase,
  rows: readonly { series_id: string; evidence_id: string }[],
): Promise<PointContext> {
  const seriesIds = [...new Set(rows.map(({ series_id }) => series_id))];
  const evidenceIds = [...new Set(rows.map(({ evidence_id }) => evidence_id))];
  const series = new Map<string, SeriesContext>();
  const evidence = new Map<string, EvidenceContext>();
  for (let start = 0; start < seriesIds.length; start += chunk) {
    await addSeries(database, seriesIds.slice(start, start + chunk), series);
  }
  for (let start = 0; start < evidenceIds.length; start += chunk) {
    await addEvidence(database, evidenceIds.slice(start, start + chunk), evidence);
  }
  return { series, evidence };
}

const chunk = 1000; // SQLite binds at most 32,766 values a statement

async function addSeries(database: StoreDatabase, ids: readonly string[], into: Map<string, SeriesContext>) {
  const rows = await database
    .selectFrom('series')
    .innerJoin('indicator', 'indicator.id', 'series.indicator_id')
    .innerJoin('area', 'area.code', 'series.area_code')
    .where('series.id', 'in', ids)
    .select(['series.id', 'series.breakdown', 'series.indicator_id', 'indicator.name_zh', 'indicator.name_short'])
    .select(['indicator.topic_id', 'indicator.polarity', 'area.code', 'area.name', 'area.short_name'])
    .execute();
  for (const row of rows) {
    into.set(row.id, {
      indicator: {
        indicatorId: row.indicator_id,
        indicatorName: row.name_zh,
        shortName: row.name_short,
        topic: row.topic_id,
        polarity: row.polarity,
      },
      area: { code: row.code, name: row.name, shortName: row.short_name },
      breakdown: row.breakdown,
    });
  }
}

async function addEvidence(database: StoreDatabase, ids: readonly string[], into: Map<string, EvidenceContext>) {
  const rows = await database
    .selectFrom('evidence')
    .innerJoin('source', 'source.id', 'evidence.source_id')
    .leftJoin('source as origin', 'origin.id', 'source.origin_id')
    .where('evidence.id', 'in', ids)
    .select(['evidence.id', 'evidence.quote', 'evidence.quote_start', 'evidence.quote_end', 'evidence.location'])
    .select(['source.id as text_id', 'source.title', 'source.publisher', 'source.date_published', 'source.url'])
    .select(['origin.id as origin_id', 'origin.title as origin_title', 'origin.publisher as origin_publisher'])
    .select(['origin.date_published as origin_date', 'origin.url as origin_url'])
    .execute();
  for (const row of rows) {
    const text = {
      id: row.text_id,
      title: row.title,
      publisher: row.publisher,
      datePublished: row.date_published,
      url: row.url,
    };
    into.set(row.id, {
      text,
      publication:
        row.origin_id === null
          ? text
          : {
              id: row.origin_id,
              title: row.origin_title ?? '',
              publisher: row.origin_publisher ?? '',
              datePublished: row.origin_date ?? '',
              url: row.origin_url ?? '',
            },
      quotation: { text: row.quote, start: row.quote_start, end: row.quote_end, location: row.location },
    });
  }
}
