import { parseUnit, type PrintedUnit, unlistedCode } from '#core/indicators/unit.ts';
import { units } from '#core/indicators/unit-table.ts';
import type { StoreDatabase } from '../../connect.ts';
import { quantityOf } from '../../import/plan/catalogue.ts';

/**
 * The code a typed unit has in the store, null for no unit; `fits` false where it measures something else than the
 * series does, or is in no table. A series without a unit (growth alone is published) takes any.
 */
export function unitFor(
  typed: string,
  stored: readonly { code: string | null }[],
): { fits: boolean; code: string | null } {
  const codes = stored.map(({ code }) => code).filter((code) => code !== null);
  if (typed === '') return { fits: codes.length === 0 || stored.some(({ code }) => code === null), code: null };
  const unlisted = unlistedCode(typed);
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

/**
 * Whether figures in a printed unit can be of an indicator whose figures are in units of these codes and whose usual unit
 * is `usual`. Growth alone has none; one of no table fits where nothing is known of the indicator's.
 */
export function canBeIn(printed: string, used: readonly { code: string | null }[], usual: string): boolean {
  if (printed === '') return true;
  const codes = usual === '' ? used : [...used, { code: unitFor(usual, []).code }];
  return unitFor(printed, codes).fits || (parseUnit(printed) === null && codes.every(({ code }) => code === null));
}

/** Lists a unit that is used for the first time: a rate of two (元/平方米), or one of no table, null, as it is printed. */
export async function listUnit(database: StoreDatabase, code: string | null, unit: PrintedUnit | null): Promise<void> {
  if (code === null) return;
  const symbol = unit?.base.symbol ?? code.replace(/^X-/, '');
  await database
    .insertInto('unit')
    .values({ code, symbol, quantity: unit?.quantity ?? 'other', name_en: unit?.base.nameEn ?? symbol })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
