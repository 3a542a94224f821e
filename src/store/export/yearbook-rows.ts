import Decimal from 'decimal.js';
import { decimalOf } from '#core/indicators/facets.ts';
import type { Qualifier } from '#core/indicators/observation.ts';
import { printUnit } from '#core/indicators/unit.ts';
import { type Figure, membersOf } from './figure-pages.ts';

export type YearbookValue = { text: string; qualifier: Qualifier };
export type YearbookRow = { label: string; values: Map<string, YearbookValue> }; // by year
export type YearbookArea = { code: string; name: string; rows: YearbookRow[] };

/**
 * The rows of one annual series: its levels, and its growth where it is published, a row a basis. Levels printed in
 * different units (万元, 亿元) are brought to the newest's by moving the decimal point, nothing else.
 */
export function rowsOfSeries(figures: readonly Figure[]): YearbookRow[] {
  const first = figures[0];
  if (first === undefined) return [];
  const name = [first.name_zh, ...membersOf(first.breakdown).values()].join('·');
  const levels = figures.filter(({ value_text }) => value_text !== null);
  const newest = levels.at(-1);
  const rows: YearbookRow[] = [];
  if (newest !== undefined) {
    const unit = newest.unit_text;
    rows.push({
      label: unit === '' ? name : `${name}（${unit}）`,
      values: new Map(levels.map((figure) => [figure.period, levelIn(figure, newest)])),
    });
  }
  const bases = new Map<string, YearbookRow>();
  for (const { growth_percent: growth, growth_basis: basis, period } of figures) {
    if (growth === null) continue;
    const label = `${name}${basis === null || basis === '' ? '比上年' : basis}增长（%）`.replace(/增长增长/, '增长');
    const row = bases.get(label) ?? { label, values: new Map() };
    row.values.set(period, { text: growth, qualifier: 'exact' });
    bases.set(label, row);
  }
  return [...rows, ...bases.values()];
}

function levelIn(figure: Figure, newest: Figure): YearbookValue {
  const { value_text: text, unit_multiplier: multiplier, qualifier } = figure;
  const value = text ?? '';
  const decimal = decimalOf(value);
  const power = multiplier - newest.unit_multiplier;
  const sameKind = figure.unit_code !== null && printUnit(figure.unit_code, newest.unit_multiplier) !== null;
  if (power === 0 || decimal === null || !sameKind) return { text: value, qualifier };
  return { text: decimal.times(new Decimal(10).pow(power)).toFixed(), qualifier };
}
