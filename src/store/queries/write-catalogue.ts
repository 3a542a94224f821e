import { areas } from '#core/indicators/area.ts';
import type { Polarity } from '#core/indicators/observation.ts';
import { topics } from '#core/indicators/topics.ts';
import { units } from '#core/indicators/unit-table.ts';
import type { StoreDatabase } from '../connect.ts';
import type { AliasKind, IndicatorKind } from '../schema/tables.ts';
import { foldText, initialsOf, pinyinOf } from './fold-text.ts';

export type NewIndicator = {
  id: string;
  name: string;
  shortName: string; // at most ten characters, for cards and axes
  nameEn: string;
  topic: string;
  kind: IndicatorKind;
  polarity: Polarity;
  scopeNote: string;
  sort: number;
  aliases: readonly string[];
};

/** Writes the topics, areas and units the program knows; rows that exist are left alone. */
export async function writeCodeLists(database: StoreDatabase): Promise<void> {
  await database
    .insertInto('topic')
    .values(topics.map(({ id, nameZh, nameEn }, sort) => ({ id, name_zh: nameZh, name_en: nameEn, sort })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database
    .insertInto('area')
    .values(
      areas.map(({ code, name, shortName, nameEn, level, parent }) => ({
        code,
        name,
        short_name: shortName,
        name_en: nameEn,
        level,
        parent,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database
    .insertInto('unit')
    .values(units.map(({ code, symbol, quantity, nameEn }) => ({ code, symbol, quantity, name_en: nameEn })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Writes an indicator with every name it is found by. */
export async function insertIndicator(database: StoreDatabase, indicator: NewIndicator): Promise<void> {
  await database
    .insertInto('indicator')
    .values({
      id: indicator.id,
      name_zh: indicator.name,
      name_short: indicator.shortName,
      name_en: indicator.nameEn,
      topic_id: indicator.topic,
      kind: indicator.kind,
      polarity: indicator.polarity,
      scope_note: indicator.scopeNote,
      sort: indicator.sort,
    })
    .execute();

  const names: { alias: string; kind: AliasKind }[] = [
    { alias: indicator.name, kind: 'name' },
    { alias: indicator.shortName, kind: 'short' },
    { alias: indicator.nameEn, kind: 'english' },
    ...indicator.aliases.map((alias) => ({ alias, kind: 'other' as const })),
  ];
  const rows = names
    .filter(({ alias }, index) => names.findIndex((name) => name.alias === alias) === index)
    .map(({ alias, kind }) => ({
      indicator_id: indicator.id,
      alias,
      kind,
      folded: foldText(alias),
      pinyin: kind === 'english' ? '' : pinyinOf(alias),
      initials: kind === 'english' ? '' : initialsOf(alias),
    }));
  await database.insertInto('indicator_alias').values(rows).execute();
  await database
    .insertInto('indicator_fts')
    .values({ indicator_id: indicator.id, terms: rows.map((row) => row.folded).join('\n') })
    .execute();
}
