import type { StoreDatabase } from '../../connect.ts';
import type { Tables } from '../../schema/tables.ts';
import type { StoredFigure } from '../meeting/stored-figures.ts';

/** A figure that is stored with everything a new vintage of it may keep. */
export async function readVintage(database: StoreDatabase, figure: StoredFigure) {
  const rest = await database
    .selectFrom('observation')
    .innerJoin('evidence', 'evidence.id', 'observation.evidence_id')
    .select(['observation.vintage', 'observation.qualifier', 'observation.status', 'observation.period_basis'])
    .select(['observation.cell', 'evidence.quote', 'evidence.location'])
    .where('observation.row_id', '=', figure.row_id)
    .executeTakeFirstOrThrow();
  const series: Tables['series'] = await database
    .selectFrom('series')
    .selectAll()
    .where('id', '=', figure.series_id)
    .executeTakeFirstOrThrow();
  return { ...figure, ...rest, series };
}

export type StoredVintage = Awaited<ReturnType<typeof readVintage>>;

/** What the store had as evidence of a figure goes on as further evidence of the vintage that takes its place. */
export async function keepEvidence(database: StoreDatabase, stored: StoredVintage, row: number): Promise<void> {
  const own = {
    ...{ row_id: row, evidence_id: stored.evidence_id, cell: stored.cell, batch_id: null },
    value_text: stored.value_text ?? stored.growth_percent ?? stored.change_points ?? '',
    unit_text: stored.unit_text,
  };
  const further = await database
    .selectFrom('observation_evidence')
    .selectAll()
    .where('row_id', '=', stored.row_id)
    .execute();
  await database
    .insertInto('observation_evidence')
    .values([own, ...further.map((one) => ({ ...one, row_id: row }))])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
