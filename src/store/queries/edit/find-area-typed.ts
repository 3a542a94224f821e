import type { KnownArea } from '#core/indicators/area.ts';
import type { StoreDatabase } from '../../connect.ts';
import { createAreaIndex } from '../../import/areas/area-index.ts';
import { listStoredAreas } from '../../import/areas/load-area-index.ts';

/** An area with those it lies in that the store doesn't list yet, the widest first. */
export type TypedArea = { area: KnownArea; unlisted: readonly KnownArea[] };

/** The area of a typed code or name, from the store's list or GB/T 2260; null for none or for a name two areas have. */
export async function findAreaTyped(database: StoreDatabase, typed: string): Promise<TypedArea | null> {
  const stored = await listStoredAreas(database);
  const index = createAreaIndex(stored);
  const text = typed.trim();
  const found = stored.find(({ code, name }) => code === text || name === text);
  const area = found ?? index.byCode(text) ?? index.byName(text, '');
  if (area === null) return null;
  const known = new Set(stored.map(({ code }) => code));
  const unlisted: KnownArea[] = [];
  for (let one: KnownArea | null = area; one !== null && !known.has(one.code); one = parentOf(one))
    unlisted.unshift(one);
  return { area, unlisted };

  function parentOf({ parent }: KnownArea): KnownArea | null {
    return parent === null ? null : index.byCode(parent);
  }
}

export async function listAreas(database: StoreDatabase, areas: readonly KnownArea[]): Promise<void> {
  for (const { code, name, shortName, nameEn, level, parent } of areas) {
    await database
      .insertInto('area')
      .values({ code, name, short_name: shortName, name_en: nameEn, level, parent })
      .execute();
  }
}
