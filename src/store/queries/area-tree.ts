import type { StoreDatabase } from '../connect.ts';

/** An area with its parts at any depth (`own`), and the areas it lies in from the nearest to the country (`above`). */
export async function areaTree(database: StoreDatabase, code: string): Promise<{ own: string[]; above: string[] }> {
  const areas = await database.selectFrom('area').select(['code', 'parent']).orderBy('code').execute();
  const own = [code];
  for (const parent of own) own.push(...areas.filter((area) => area.parent === parent).map((area) => area.code));
  const above: string[] = [];
  const parentOf = (child: string) => areas.find((area) => area.code === child)?.parent ?? null;
  for (let parent = parentOf(code); parent !== null && !above.includes(parent); parent = parentOf(parent)) {
    above.push(parent);
  }
  return { own, above };
}
