import { parseUnit } from '#core/indicators/unit.ts';
import { units } from '#core/indicators/unit-table.ts';
import type { StoreDatabase } from '../../connect.ts';
import { quantityOf } from '../../import/plan/catalogue.ts';

/**
 * The code a typed unit has in the store, null for no unit; `fits` false where it measures something else than the
 * series does, or is in no table. A series without a unit (growth alone is published) takes any.
 */
export function unitFor(typed: string, stored: { code: string | null }[]): { fits: boolean; code: string | null } {
  const codes = stored.map(({ code }) => code).filter((code) => code !== null);
  if (typed === '') return { fits: codes.length === 0 || stored.some(({ code }) => code === null), code: null };
  const unlisted = `X-${typed}`;
  if (codes.includes(unlisted)) return { fits: true, code: unlisted };
  const unit = parseUnit(typed);
  if (unit === null) return { fits: false, code: null };
  const quantity = quantityOf(typed);
  const fits = codes.length === 0 || codes.some((code) => code === unit.code || quantityOfCode(code) === quantity);
  return { fits, code: unit.code };
}

function quantityOfCode(code: string): string | null {
  const unit = units.find((one) => one.code === code);
  return unit === undefined ? code : quantityOf(unit.symbol);
}

/** Rates (元/平方米) are made of two units of the table and are listed when they are first used. */
export async function listUnit(database: StoreDatabase, code: string | null, typed: string): Promise<void> {
  const unit = code === null ? null : parseUnit(typed);
  if (code === null || unit === null) return;
  await database
    .insertInto('unit')
    .values({ code, symbol: unit.base.symbol, quantity: unit.quantity, name_en: unit.base.nameEn })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
