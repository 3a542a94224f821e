import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../../connect.ts';
import { ranksOf } from '../load-snapshots.ts';
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
      period: row.period,
      periodBasis: row.period_basis,
      value: row.value_text,
      unit: row.unit_text,
      qualifier: row.qualifier,
      status: row.status,
      growth: row.growth_percent === null ? null : { percent: row.growth_percent, basis: row.growth_basis ?? '' },
      change: row.change_points === null ? null : { points: row.change_points, base: row.change_base ?? '' },
      ranks: ranks.get(row.row_id) ?? [],
      note: row.note,
      salience: row.salience,
      source: proof.publication,
      quotation: {
        ...proof.quotation,
        location: row.cell === '' ? proof.quotation.location : `${proof.quotation.location} ${row.cell}`,
      },
    };
  });
}
