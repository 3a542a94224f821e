import type { StoreDatabase } from '../../connect.ts';

/** What a person decided to leave, as 'rule observation vintage': a new vintage is looked at anew. */
export async function readDismissed(database: StoreDatabase): Promise<Set<string>> {
  const rows = await database
    .selectFrom('check_result')
    .where('state', '=', 'dismissed')
    .select(['rule', 'observation_id', 'vintage'])
    .execute();
  return new Set(rows.map(({ rule, observation_id, vintage }) => `${rule} ${observation_id} ${vintage}`));
}
