import type { KnownArea } from '#core/indicators/area.ts';
import type { StoreDatabase } from '../../connect.ts';
import { type AreaIndex, createAreaIndex } from './area-index.ts';

/** Areas of the store and of GB/T 2260. */
export async function loadAreaIndex(database: StoreDatabase): Promise<AreaIndex> {
  return createAreaIndex(await listStoredAreas(database));
}

export async function listStoredAreas(database: StoreDatabase): Promise<KnownArea[]> {
  const rows = await database
    .selectFrom('area')
    .select(['code', 'name', 'short_name', 'name_en', 'level', 'parent'])
    .execute();
  return rows.map(({ code, name, short_name, name_en, level, parent }) => ({
    code,
    name,
    shortName: short_name,
    nameEn: name_en,
    level: levels.find((one) => one === level) ?? 'group',
    parent,
  }));
}

const levels = ['country', 'province', 'city', 'county', 'part', 'group'] as const;
