import type { KnownArea } from '#core/indicators/area.ts';
import type { StoreDatabase } from '../../connect.ts';
import { bulkInsert } from '../../queries/bulk-insert.ts';
import { listUnit } from '../../queries/edit/unit-of-series.ts';
import { foldText, initialsOf, pinyinOf } from '../../queries/fold-text.ts';
import { topicForName } from '../topic-for-name.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { CatalogueIndicator } from '../plan/catalogue.ts';
import type { SeriesPlan } from '../plan/series-plan.ts';

/** Stores the areas, units, indicators and series a batch brings; what is there already stays as it is. */
export async function writeCatalogueOfBatch(
  database: StoreDatabase,
  series: readonly SeriesPlan[],
  areas: AreaIndex,
): Promise<void> {
  await writeAreas(database, series, areas);
  await writeUnits(database, series);
  await writeIndicators(database, series);
  const known = new Set((await database.selectFrom('series').select('id').execute()).map(({ id }) => id));
  const insert = bulkInsert(database, 'series', [
    'id',
    'indicator_id',
    'area_code',
    'frequency',
    'unit_code',
    'price_basis',
    'cumulative',
    'breakdown',
  ]);
  for (const { row } of series) {
    if (known.has(row.id)) continue;
    known.add(row.id);
    await insert.add([
      row.id,
      row.indicator_id,
      row.area_code,
      row.frequency,
      row.unit_code,
      row.price_basis,
      row.cumulative,
      row.breakdown,
    ]);
  }
  await insert.flush();
}

async function writeAreas(database: StoreDatabase, series: readonly SeriesPlan[], index: AreaIndex): Promise<void> {
  const known = new Set((await database.selectFrom('area').select('code').execute()).map(({ code }) => code));
  const insert = async (area: KnownArea): Promise<void> => {
    if (known.has(area.code)) return;
    known.add(area.code);
    const parent = area.parent === null ? null : index.byCode(area.parent);
    if (parent !== null) await insert(parent);
    await database
      .insertInto('area')
      .values({
        code: area.code,
        name: area.name,
        short_name: area.shortName,
        name_en: area.nameEn,
        level: area.level,
        parent: parent?.code ?? null,
      })
      .execute();
  };
  for (const { area } of series) await insert(area);
}

async function writeUnits(database: StoreDatabase, series: readonly SeriesPlan[]): Promise<void> {
  const known = new Set((await database.selectFrom('unit').select('code').execute()).map(({ code }) => code));
  for (const { unit, unitCode } of series) {
    if (unitCode === null || known.has(unitCode)) continue;
    known.add(unitCode);
    await listUnit(database, unitCode, unit);
  }
}

async function writeIndicators(database: StoreDatabase, series: readonly SeriesPlan[]): Promise<void> {
  const fresh = new Map<string, { indicator: CatalogueIndicator; unit: string }>();
  for (const { indicator, unit, unitCode, multiplier } of series) {
    if (indicator.isNew && !fresh.has(indicator.id)) {
      fresh.set(indicator.id, {
        indicator,
        unit: unit === null ? (unitCode ?? '').replace(/^X-/, '') : printed(unit.base.symbol, multiplier),
      });
    }
  }
  if (fresh.size === 0) return;
  const last = await database
    .selectFrom('indicator')
    .select(({ fn }) => fn.max('sort').as('sort'))
    .executeTakeFirst();
  let sort = Number(last?.sort ?? 0);
  const indicators = bulkInsert(database, 'indicator', [
    ...([
      'id',
      'name_zh',
      'name_short',
      'name_en',
      'topic_id',
      'kind',
      'polarity',
      'scope_note',
      'sort',
      'unit_text',
    ] as const),
  ]);
  const aliases = bulkInsert(database, 'indicator_alias', [
    'indicator_id',
    'alias',
    'kind',
    'folded',
    'pinyin',
    'initials',
  ]);
  const search = bulkInsert(database, 'indicator_fts', ['indicator_id', 'terms']);
  for (const { indicator, unit } of fresh.values()) {
    const { id, name, kind } = indicator;
    sort += 1;
    await indicators.add([id, name, shortName(name), name, topicForName(name), kind, 'neutral', '', sort, unit]);
  }
  await indicators.flush();
  for (const { indicator } of fresh.values()) {
    const { id, name } = indicator;
    await aliases.add([id, name, 'name', foldText(name), pinyinOf(name), initialsOf(name)]);
    await search.add([id, foldText(name)]);
  }
  await aliases.flush();
  await search.flush();
}

function printed(symbol: string, multiplier: number): string {
  return multiplier === 8 ? `亿${symbol}` : multiplier === 4 ? `万${symbol}` : symbol;
}

/** For cards and axes: the last part of a name that says where it belongs, cut where nothing else helps. */
function shortName(name: string): string {
  const own = name.split('·').at(-1) ?? name;
  const bare = own.replace(/[(（][^()（）]*[)）]/g, '');
  const short = bare === '' ? own : bare;
  return [...short].length <= 14 ? short : `${[...short].slice(0, 13).join('')}…`;
}
