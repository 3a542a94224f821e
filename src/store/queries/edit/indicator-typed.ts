import { failure, type Result, success } from '#contract/result.ts';
import { topicOf } from '#core/indicators/topics.ts';
import type { StoreDatabase } from '../../connect.ts';
import { loadCatalogue } from '../../import/plan/catalogue.ts';
import { topicForName } from '../../import/topic-for-name.ts';
import type { IndicatorKind } from '../../schema/tables.ts';
import { foldText } from '../fold-text.ts';
import { insertIndicator } from '../write-catalogue.ts';
import type { AdditionInput } from './typed-facts.ts';

/** `made` says what a new one is; null for one that is stored. */
export type TypedIndicator = { id: string; name: string; made: { kind: IndicatorKind } | null };

const shortest = 10; // characters of a short name

/** The indicator of an id, or of a name or alias; a name nobody has stands for a new one. Failure: unknown-indicator. */
export async function indicatorTyped(
  database: StoreDatabase,
  { indicatorId, name: typed, facts }: AdditionInput,
): Promise<Result<TypedIndicator>> {
  const name = typed.trim();
  const found = await findIndicator(database, indicatorId, name);
  if (found !== undefined) return success({ ...found, made: null });
  if (indicatorId !== null || name === '') return failure('unknown-indicator', { name });
  // The id a file with this name would give it, so that stores agree.
  const { id, kind } = (await loadCatalogue(database)).indicator(name, '', facts.unit.trim());
  return success({ id, name, made: { kind } });
}

async function findIndicator(database: StoreDatabase, id: string | null, name: string) {
  if (id !== null) {
    return database.selectFrom('indicator').select(['id', 'name_zh as name']).where('id', '=', id).executeTakeFirst();
  }
  return database
    .selectFrom('indicator_alias')
    .innerJoin('indicator', 'indicator.id', 'indicator_alias.indicator_id')
    .select(['indicator.id', 'indicator.name_zh as name'])
    .where('indicator_alias.folded', '=', foldText(name))
    .orderBy('indicator.sort')
    .executeTakeFirst();
}

/** Stores the indicator when it is a new one. */
export async function insertTyped(
  database: StoreDatabase,
  { id, name, made }: TypedIndicator,
  { topic, facts }: Pick<AdditionInput, 'topic'> & { facts: { unit: string } },
): Promise<void> {
  if (made === null) return;
  const last = await database
    .selectFrom('indicator')
    .select(({ fn }) => fn.max('sort').as('sort'))
    .executeTakeFirst();
  const bare = name.replace(/[(（][^()（）]*[)）]/g, '');
  await insertIndicator(database, {
    ...{ id, name, kind: made.kind, nameEn: name, polarity: 'neutral', scopeNote: '', aliases: [] },
    shortName: [...(bare === '' ? name : bare)].slice(0, shortest).join(''),
    topic: topicOf(topic)?.id ?? topicForName(name),
    sort: Number(last?.sort ?? 0) + 1,
  });
  await database.updateTable('indicator').set({ unit_text: facts.unit.trim() }).where('id', '=', id).execute();
}
