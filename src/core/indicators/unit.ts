import Decimal from 'decimal.js';
import { decimalOf } from './facets.ts';
import type { Language } from './language.ts';
import { type BaseUnit, type Quantity, units } from './unit-table.ts';

/** Powers of ten before a unit in Chinese; 亿 and 万 as printed, 千 and 百 as some yearbooks have them. */
const multipliers = [
  { prefix: '', power: 0 }, // first: 千米 is the unit, not 1,000 米
  { prefix: '万亿', power: 12 },
  { prefix: '千亿', power: 11 },
  { prefix: '百亿', power: 10 },
  { prefix: '亿', power: 8 },
  { prefix: '千万', power: 7 },
  { prefix: '百万', power: 6 },
  { prefix: '万', power: 4 },
  { prefix: '千', power: 3 },
  { prefix: '百', power: 2 },
] as const;

/** `multiplier` is the power of ten: 8 for 亿, 4 for 万, 0 for none. */
export type PrintedUnit = { code: string; multiplier: number; quantity: Quantity; base: BaseUnit };

/**
 * Reads a unit as printed: 亿元 → CNY with multiplier 8; 元/平方米 → CNY/M2, a rate. Null for a unit that isn't in the
 * table.
 */
export function parseUnit(text: string): PrintedUnit | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const unit = parseSimple(text) ?? parseRate(text);
  if (parsed.size > 2000) parsed.clear(); // texts of files are endless
  parsed.set(text, unit);
  return unit;
}

export function unlistedCode(symbol: string): string {
  return `X-${symbol}`;
}

/** A unit of no table is kept as printed; rules about quantities then have nothing to compare it with. */
export function unlistedUnit(symbol: string): PrintedUnit {
  const code = unlistedCode(symbol);
  const base = { code, symbol, spellings: [], quantity: 'rate', scalable: false, nameEn: symbol } as const;
  return { code, multiplier: 0, quantity: base.quantity, base };
}

const parsed = new Map<string, PrintedUnit | null>(); // a table of a million figures prints the same few units

function parseSimple(text: string): PrintedUnit | null {
  const plain = text.trim().replace('％', '%');
  for (const { prefix, power } of multipliers) {
    if (!plain.startsWith(prefix)) continue;
    const symbol = plain.slice(prefix.length);
    const base = units.find((unit) => unit.symbol === symbol || unit.spellings.includes(symbol));
    if (base !== undefined && (power === 0 || base.scalable)) {
      return { code: base.code, multiplier: power, quantity: base.quantity, base };
    }
  }
  return null;
}

function parseRate(text: string): PrintedUnit | null {
  const [above = '', below = '', ...rest] = text.trim().split(/[/／]/);
  const numerator = above === '' || rest.length > 0 ? null : parseSimple(above);
  const denominator = below === '' ? null : parseSimple(below);
  if (numerator === null || denominator === null) return null;
  const code = `${numerator.code}/${denominator.code}`;
  const base: BaseUnit = {
    code,
    symbol: `${numerator.base.symbol}/${denominator.base.symbol}`,
    spellings: [],
    quantity: 'rate',
    scalable: true,
    nameEn: `${numerator.base.nameEn}/${denominator.base.nameEn}`,
  };
  return { code, multiplier: numerator.multiplier - denominator.multiplier, quantity: 'rate', base };
}

/** The unit as printed in Chinese; the reverse of `parseUnit`. Null for a code or power that isn't in the tables. */
export function printUnit(code: string, multiplier: number): string | null {
  const base = units.find((unit) => unit.code === code);
  const prefix = multipliers.find(({ power }) => power === multiplier)?.prefix;
  return base === undefined || prefix === undefined ? null : `${prefix}${base.symbol}`;
}

/** A unit as printed, in a language: 亿元 → 亿元 · 100 m yuan. A unit that isn't in the table stays as printed. */
export function unitName(text: string, language: Language): string {
  const unit = parseUnit(text);
  if (language === 'zh-CN' || unit === null) return text;
  const scale = englishScales[unit.multiplier];
  const parts = [scale, unit.base.nameEn].filter((part) => part !== undefined && part !== '');
  return parts.join(' ');
}

// The printed number isn't rescaled, so English names the Chinese unit's size.
const englishScales: Readonly<Record<number, string>> = {
  2: '100',
  3: '1,000',
  4: '10,000',
  6: 'm',
  7: '10 m',
  8: '100 m',
  10: '10 bn',
  11: '100 bn',
  12: 'tn',
};

/** Prints a number with its unit: 1353.49亿元 · 1353.49 (100 m yuan) · 74.43% · 129 km · 135 (a count) in English. */
export function printWithUnit(value: string, unit: string, language: Language): string {
  if (unit === '') return value;
  if (language === 'zh-CN') return `${value}${unit}`;
  const parsed = parseUnit(unit);
  const name = unitName(unit, language);
  if (name === '') return value;
  if (name === '%') return `${value}%`;
  return parsed !== null && parsed.multiplier > 0 ? `${value} (${name})` : `${value} ${name}`;
}

/**
 * A printed value in its unit without 万/亿, as exact decimal text: '1353.49', '亿元' → '135349000000' (yuan).
 * Null when the value is no number or the unit isn't in the table.
 */
export function normalisedValue(value: string, unit: string): string | null {
  const decimal = decimalOf(value);
  const parsed = unit === '' ? null : parseUnit(unit);
  if (decimal === null || (unit !== '' && parsed === null)) return null;
  return decimal.times(new Decimal(10).pow(parsed?.multiplier ?? 0)).toFixed();
}
