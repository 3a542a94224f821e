import type { Area } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../connect.ts';

export async function findArea(database: StoreDatabase, code: string): Promise<Area | null> {
  const row = await database
    .selectFrom('area')
    .select(['code', 'name', 'short_name'])
    .where('code', '=', code)
    .executeTakeFirst();
  return row === undefined ? null : { code: row.code, name: row.name, shortName: row.short_name };
}
