import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../../connect.ts';
import { ranksOf } from '../load-snapshots.ts';
import { rowFacts } from '../row-facts.ts';
import { pointContext } from './point-context.ts';
import type { PointRow } from './read-points.ts';

/** Snapshots of rows, in their order. Indicator, area and source are read once for all, which halves a long series. */
export async function pointSnapshots(
  database: StoreDatabase,
  rows: readonly PointRow[],
): Promise<ObservationSnapshot[]> {
  const context = await pointContext(database, rows);
  const ranks = await ranksOf(
    database,
    rows.map(({ row_id }) => row_id),
  );
  return rows.flatMap((row) => {
    const series = context.series.get(row.series_id);
    const proof = context.evidence.get(row.evidence_id);
    if (series === undefined || proof === undefined) return [];
    return {
      id: row.observation_id,
      vintage: row.vintage,
      ...series.indicator,
      area: series.area,
      ...rowFacts(row),
      ranks: ranks.get(row.row_id) ?? [],
      salience: row.salience,
      source: proof.publication,
      quotation: {
        ...proof.quotation,
        location: row.cell === '' ? proof.quotation.location : `${proof.quotation.location} ${row.cell}`,
      },
    };
  });
}
