import type { StoreDatabase } from '../../connect.ts';
import type { Tables } from '../../schema/tables.ts';

/** The current vintage of a figure with its series and evidence; null when there is none. */
export async function figureToRevise(database: StoreDatabase, observationId: string) {
  const row = await database
    .selectFrom('observation')
    .innerJoin('evidence', 'evidence.id', 'observation.evidence_id')
    .innerJoin('source', 'source.id', 'evidence.source_id')
    .where('observation.observation_id', '=', observationId)
    .where('observation.is_current', '=', 1)
    .select(['observation.series_id', 'observation.cell', 'evidence.source_id', 'source.origin_id'])
    .select(['evidence.quote', 'evidence.quote_start', 'evidence.quote_end', 'evidence.location'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const series: Tables['series'] = await database
    .selectFrom('series')
    .selectAll()
    .where('id', '=', row.series_id)
    .executeTakeFirstOrThrow();
  return { ...row, series };
}

export type FigureToRevise = NonNullable<Awaited<ReturnType<typeof figureToRevise>>>;
