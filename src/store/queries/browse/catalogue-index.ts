import { sql } from 'kysely';
import type { StoreDatabase } from '../../connect.ts';
import { storeVersion } from './store-version.ts';

/** The names of a store in memory: a search asks with every key pressed, and SQL takes longer than a key. */
export type CatalogueIndex = {
  indicators: readonly IndexedIndicator[]; // in briefing order: by topic, headline first
  byId: ReadonlyMap<string, IndexedIndicator>;
};
export type IndexedIndicator = {
  id: string;
  name: string;
  topic: string;
  unit: string; // its usual one, '' when unknown
  place: number; // in briefing order
  spelling: string; // of its name: orders names as a dictionary does
  names: IndexedName[];
};
export type IndexedName = {
  folded: string;
  pinyin: string; // without spaces: 'senlinfugailv'
  syllables: string; // 'sen lin fu gai lv'
  initials: string;
};

type Kept = { version: string; signature: string; index: CatalogueIndex };

const kept = new WeakMap<StoreDatabase, Kept>();

/** Renewed when names were added since it was last asked for; figures alone leave it as it is. */
export async function catalogueIndex(database: StoreDatabase): Promise<CatalogueIndex> {
  const version = await storeVersion(database);
  const known = kept.get(database);
  if (known?.version === version) return known.index;
  const signature = await catalogueSignature(database);
  const index = known?.signature === signature ? known.index : await readCatalogue(database);
  kept.set(database, { version, signature, index });
  return index;
}

/** Indicators and names are only ever added, so how many there are says whether any is new. */
async function catalogueSignature(database: StoreDatabase): Promise<string> {
  const { rows } = await sql<{ signature: string }>`
    select (select count(*) from indicator) || ' ' || (select count(*) from indicator_alias) as signature`.execute(
    database,
  );
  return rows[0]?.signature ?? '';
}

async function readCatalogue(database: StoreDatabase): Promise<CatalogueIndex> {
  const rows = await database
    .selectFrom('indicator')
    .innerJoin('topic', 'topic.id', 'indicator.topic_id')
    .select(['indicator.id', 'indicator.name_zh', 'indicator.topic_id', 'indicator.unit_text'])
    .orderBy('topic.sort')
    .orderBy('indicator.sort')
    .orderBy('indicator.id')
    .execute();
  const indicators = rows.map(
    ({ id, name_zh, topic_id, unit_text }, place): IndexedIndicator => ({
      ...{ id, name: name_zh, topic: topic_id, unit: unit_text, place, spelling: name_zh, names: [] },
    }),
  );
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const names = await database
    .selectFrom('indicator_alias')
    .select(['indicator_id', 'kind', 'folded', 'pinyin', 'initials'])
    .execute();
  for (const { indicator_id, kind, folded, pinyin, initials } of names) {
    const indicator = byId.get(indicator_id);
    if (indicator === undefined) continue;
    indicator.names.push({ folded, pinyin: pinyin.replaceAll(' ', ''), syllables: pinyin, initials });
    if (kind === 'name') indicator.spelling = pinyin;
  }
  return { indicators, byId };
}
