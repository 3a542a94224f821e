import { failure, type Result, success } from '#contract/result.ts';
import { idOfName, kindOf, quantityOf } from '../../import/plan/catalogue.ts';
import type { StoreDatabase } from '../../connect.ts';
import { foldText } from '../../queries/fold-text.ts';
import { insertTyped, type TypedIndicator } from '../../queries/edit/indicator-typed.ts';
import { canBeIn } from '../../queries/edit/unit-of-series.ts';

export type Wanted = { indicatorId: string | null; name: string; topic: string; unit: string };

/**
 * The indicator a statement goes to, made where none is named and none has its name and a unit that fits. Failures:
 * unknown-indicator, unit-does-not-fit.
 */
export async function indicatorFor(database: StoreDatabase, wanted: Wanted): Promise<Result<TypedIndicator>> {
  const { indicatorId, name, unit } = wanted;
  if (indicatorId !== null) {
    const known = await database
      .selectFrom('indicator')
      .select(['id', 'name_zh as name'])
      .where('id', '=', indicatorId)
      .executeTakeFirst();
    if (known === undefined) return failure('unknown-indicator', { name });
    if (!(await takes(database, known.id, unit))) return failure('unit-does-not-fit', { unit, indicator: known.name });
    return success({ ...known, made: null });
  }
  const named = await database
    .selectFrom('indicator_alias')
    .innerJoin('indicator', 'indicator.id', 'indicator_alias.indicator_id')
    .select(['indicator.id', 'indicator.name_zh as name'])
    .distinct()
    .where('indicator_alias.folded', '=', foldText(name))
    .orderBy('indicator.sort')
    .execute();
  for (const known of named) if (await takes(database, known.id, unit)) return success({ ...known, made: null });
  // The id a file with this name would give it, so that stores agree.
  const quantity = quantityOf(unit);
  const id = idOfName(foldText(name), named.length > 0 ? (quantity ?? '') : '');
  const taken = await database.selectFrom('indicator').select('name_zh').where('id', '=', id).executeTakeFirst();
  if (taken !== undefined) return failure('unit-does-not-fit', { unit, indicator: taken.name_zh });
  const made: TypedIndicator = { id, name, made: { kind: kindOf(quantity, unit) } };
  await insertTyped(database, made, { topic: wanted.topic, facts: { unit } });
  return success(made);
}

async function takes(database: StoreDatabase, indicatorId: string, unit: string): Promise<boolean> {
  const used = await database
    .selectFrom('series')
    .select('unit_code as code')
    .distinct()
    .where('indicator_id', '=', indicatorId)
    .execute();
  const usual = await database
    .selectFrom('indicator')
    .select('unit_text')
    .where('id', '=', indicatorId)
    .executeTakeFirst();
  return canBeIn(unit, used, usual?.unit_text ?? '');
}
