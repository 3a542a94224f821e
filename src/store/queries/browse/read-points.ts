import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { StoreDatabase } from '../../connect.ts';
import type { Tables } from '../../schema/tables.ts';

const columns = [
  ...(['row_id', 'observation_id', 'vintage', 'series_id', 'period', 'period_basis', 'value_text'] as const),
  ...(['unit_text', 'qualifier', 'status', 'growth_percent', 'growth_basis', 'change_points'] as const),
  ...(['change_base', 'note', 'salience', 'evidence_id', 'cell'] as const),
] as const;

/** Rows of figures without what they share with their neighbours. `row_id` is a number: the column generates it. */
export type PointRow = Omit<Pick<Tables['observation'], (typeof columns)[number]>, 'row_id'> & { row_id: number };

/**
 * Rows of figures that meet `condition`, in no order. They come as one text: the driver takes two thirds of the time
 * of a long series to hand over its cells.
 */
export async function readPoints(database: StoreDatabase, condition: RawBuilder<SqlBool>): Promise<PointRow[]> {
  const { rows } = await sql<{ points: string }>`
    select json_group_array(json_array(${sql.join(columns.map((column) => sql.ref(column)))})) as points
    from observation where ${condition}`.execute(database);
  const points = JSON.parse(rows[0]?.points ?? '[]') as PointRow[keyof PointRow][][];
  return points.map((values) => {
    const row: Partial<Record<keyof PointRow, PointRow[keyof PointRow]>> = {};
    for (let index = 0; index < columns.length; index++) row[columns[index] as keyof PointRow] = values[index] ?? null;
    return row as PointRow;
  });
}

export function currentOfSeries(seriesIds: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`series_id in (${sql.join(seriesIds)}) and is_current = 1`;
}
