import type { ColumnMapping, Dimension, Measure, TableMapping } from '#core/tables/mapping.ts';

/** What a person may say a column is, in the order of use. */
export const roleNames = [
  ...([
    'ignore',
    'indicator',
    'area',
    'period',
    'value',
    'unit',
    'growth',
    'change',
    'rank',
    'breakdown',
    'status',
  ] as const),
  ...(['note', 'source', 'quote', 'indicator-code', 'area-code', 'multiplier', 'rank-scope', 'qualifier'] as const),
  ...(['growth-basis', 'target', 'nature', 'transformation', 'action'] as const),
] satisfies readonly RoleName[];
export type RoleName = 'ignore' | Dimension | Measure;

const measures: readonly RoleName[] = ['value', 'growth', 'change', 'rank', 'target'] satisfies readonly Measure[];

export function roleOf(column: ColumnMapping | undefined): RoleName {
  if (column === undefined || column.role === 'ignore') return 'ignore';
  return column.role === 'label' ? column.dimension : column.measure;
}

/** The mapping with one column read as something else. What its header said of figures stays while it holds figures. */
export function withRole(mapping: TableMapping, index: number, name: RoleName, header: string): TableMapping {
  const columns = mapping.columns.map((column, at) => (at === index ? columnOf(column, name, header) : column));
  return { ...mapping, columns };
}

export function withFacet(
  mapping: TableMapping,
  index: number,
  facet: 'indicator' | 'unit' | 'period' | 'area',
  text: string,
): TableMapping {
  const value = text.trim() === '' ? null : text.trim();
  const columns = mapping.columns.map((column, at) =>
    at === index && column.role === 'measure' ? { ...column, [facet]: value } : column,
  );
  return { ...mapping, columns };
}

function columnOf(column: ColumnMapping, name: RoleName, header: string): ColumnMapping {
  if (name === 'ignore') return { role: 'ignore' };
  if (!measures.includes(name)) return { role: 'label', dimension: name as Dimension, name: header };
  const measure = name as Measure;
  if (column.role === 'measure') return { ...column, measure };
  return {
    role: 'measure',
    measure,
    indicator: null,
    unit: null,
    period: null,
    area: null,
    breakdown: null,
    basis: '',
  };
}
