import { createHash } from 'node:crypto';
import { type PrintedUnit, parseUnit } from '#core/indicators/unit.ts';
import { units } from '#core/indicators/unit-table.ts';
import type { StoreDatabase } from '../../connect.ts';
import { foldText } from '../../queries/fold-text.ts';
import type { IndicatorKind } from '../../schema/tables.ts';

/** An indicator as an import needs it: one that is stored, or one the file brings. */
export type CatalogueIndicator = {
  id: string;
  name: string;
  kind: IndicatorKind;
  isNew: boolean;
  quantity: string | null; // what its unit measures; null while unknown
  decimals: number | null;
  minimum: number | null;
  maximum: number | null;
  nextRelease: string | null;
  numeratorId: string | null;
  denominatorId: string | null;
  factor: number | null;
};

export type Catalogue = {
  /** The indicator a printed name, or a code, stands for, made when none does. Its unit's quantity must fit. */
  indicator(name: string, code: string, unit: string): CatalogueIndicator;
  isName(text: string): boolean;
};

/** All indicators with their names; they are few beside the figures. */
export async function loadCatalogue(database: StoreDatabase): Promise<Catalogue> {
  const rows = await database
    .selectFrom('indicator')
    .select(['id', 'name_zh', 'kind', 'unit_text', 'decimals', 'minimum', 'maximum', 'next_release'])
    .select(['numerator_id', 'denominator_id', 'factor'])
    .execute();
  const coded = await database.selectFrom('series').select(['indicator_id', 'unit_code']).distinct().execute();
  const quantities = new Map<string, string>();
  for (const { indicator_id, unit_code } of coded) {
    if (unit_code !== null && !quantities.has(indicator_id)) quantities.set(indicator_id, quantityOfCode(unit_code));
  }
  const byId = new Map<string, CatalogueIndicator>();
  for (const row of rows) {
    const stated = row.unit_text === '' ? null : quantityOf(row.unit_text);
    byId.set(row.id, {
      id: row.id,
      name: row.name_zh,
      kind: row.kind,
      isNew: false,
      quantity: stated ?? quantities.get(row.id) ?? null,
      decimals: row.decimals,
      minimum: row.minimum,
      maximum: row.maximum,
      nextRelease: row.next_release === '' ? null : row.next_release,
      numeratorId: row.numerator_id,
      denominatorId: row.denominator_id,
      factor: row.factor,
    });
  }
  const byName = new Map<string, CatalogueIndicator[]>();
  const aliases = await database.selectFrom('indicator_alias').select(['indicator_id', 'folded']).execute();
  for (const { indicator_id, folded } of aliases) {
    const indicator = byId.get(indicator_id);
    if (indicator !== undefined) byName.set(folded, [...(byName.get(folded) ?? []), indicator]);
  }
  const seen = new Map<string, CatalogueIndicator>();

  function find(name: string, code: string, unit: string): CatalogueIndicator {
    const quantity = quantityOf(unit);
    const byCode = code === '' ? undefined : (byId.get(code) ?? byId.get(idOfCode(code)));
    if (byCode !== undefined) return byCode;
    const folded = foldText(name);
    const known = (byName.get(folded) ?? []).find((one) => fits(one, quantity));
    if (known !== undefined) {
      known.quantity ??= quantity;
      return known;
    }
    const taken = byName.has(folded);
    const made = newIndicator(
      name,
      code === '' ? idOfName(folded, taken ? (quantity ?? '') : '') : idOfCode(code),
      quantity,
      unit,
    );
    byId.set(made.id, made);
    byName.set(folded, [...(byName.get(folded) ?? []), made]);
    return made;
  }

  return {
    indicator(name, code, unit) {
      const key = `${name}\u0000${code}\u0000${unit}`;
      const found = seen.get(key) ?? find(name, code, unit);
      seen.set(key, found);
      return found;
    },
    isName: (text) => byName.has(foldText(text)),
  };
}

function fits(indicator: CatalogueIndicator, quantity: string | null): boolean {
  return quantity === null || indicator.quantity === null || indicator.quantity === quantity;
}

/** What a printed unit measures; a unit of nobody's table is a quantity of its own; null for no unit. */
export function quantityOf(unit: string): string | null {
  if (unit === '') return null;
  const parsed = parseUnit(unit);
  return parsed === null ? `X-${unit}` : quantityOfUnit(parsed);
}

function quantityOfUnit({ quantity, code }: PrintedUnit): string {
  return quantity === 'rate' || quantity === 'count' ? code : quantity; // 万人 and 个 are both counts, of other things
}

function quantityOfCode(code: string): string {
  const base = units.find((unit) => unit.code === code);
  return base === undefined || base.quantity === 'count' ? code : base.quantity;
}

function newIndicator(name: string, id: string, quantity: string | null, unit: string): CatalogueIndicator {
  const kind = kindOf(quantity, unit);
  const unknown = { decimals: null, minimum: null, maximum: null, nextRelease: null, factor: null };
  return { id, name, kind, isNew: true, quantity, ...unknown, numeratorId: null, denominatorId: null };
}

/** What an indicator is likely to be, by its unit. */
export function kindOf(quantity: string | null, unit: string): IndicatorKind {
  if (quantity === 'share' || unit.includes('/')) return 'ratio';
  return quantity === 'time' ? 'duration' : 'flow';
}

/** Ids say the same in every store that reads the same table. */
export function idOfName(folded: string, quantity: string): string {
  return `n-${createHash('sha256').update(`${folded}\u0000${quantity}`).digest('hex').slice(0, 12)}`;
}

function idOfCode(code: string): string {
  return code
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9.\u4e00-\u9fff]+/g, '-')
    .slice(0, 60);
}
