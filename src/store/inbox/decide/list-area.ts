import type { KnownArea } from '#core/indicators/area.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { AreaIndex } from '../../import/areas/area-index.ts';
import { listAreas } from '../../queries/edit/find-area-typed.ts';

/** Lists an area, and those it lies in, where the store doesn't have it yet. */
export async function listArea(database: StoreDatabase, index: AreaIndex, area: KnownArea): Promise<void> {
  const unlisted: KnownArea[] = [];
  for (let one: KnownArea | null = area; one !== null && !(await isListed(database, one.code)); one = parentOf(one)) {
    unlisted.unshift(one);
  }
  await listAreas(database, unlisted);

  function parentOf({ parent }: KnownArea): KnownArea | null {
    return parent === null ? null : index.byCode(parent);
  }
}

async function isListed(database: StoreDatabase, code: string): Promise<boolean> {
  const row = await database.selectFrom('area').select('code').where('code', '=', code).executeTakeFirst();
  return row !== undefined;
}
