import type { Comparison } from '#core/extract/candidate.ts';
import type { StoreDatabase } from '../../connect.ts';

/** How far a figure lies from another area's, as printed beside it: 高于全省0.3个百分点. */
export async function writeComparisons(
  database: StoreDatabase,
  row: number,
  comparisons: readonly Comparison[],
): Promise<void> {
  if (comparisons.length === 0) return;
  await database
    .insertInto('observation_comparison')
    .values(
      comparisons.map(({ scope, points }) => ({ row_id: row, scope, difference_points: points, other_value: null })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
