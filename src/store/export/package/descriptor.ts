import { categoriesOf } from './categories.ts';
import { nullText } from './null-text.ts';
import type { ColumnShape, KeyShape, TableShape } from './table-shapes.ts';

/** A file of the package once it is written. */
export type WrittenResource = { shape: TableShape; path: string; bytes: number; rows: number; sha256: string };

/** Raised when a package can't be read as before. */
export const packageFormat = 1;

/** What a number is counted in: another field of the row names it, or it is always the same. */
const units: Readonly<Record<string, { field: string } | { symbol: string }>> = {
  'observation.value_text': { field: 'unit_text' },
  'observation.value_number': { field: 'unit_text' },
  'observation.growth_percent': { symbol: '%' },
  'observation.change_points': { symbol: '个百分点' },
  'observation_comparison.difference_points': { symbol: '个百分点' },
  'observation_evidence.value_text': { field: 'unit_text' },
  'indicator.minimum': { field: 'unit_text' },
  'indicator.maximum': { field: 'unit_text' },
  'target.value_text': { field: 'unit_text' },
  'target.baseline_value': { field: 'unit_text' },
};

/** References the database doesn't enforce, because rows may be written in any order. */
const looseKeys: Readonly<Record<string, readonly KeyShape[]>> = {
  observation: [{ fields: ['supersedes_row_id'], table: 'observation', references: ['row_id'] }],
  check_result: [
    { fields: ['observation_id', 'vintage'], table: 'observation', references: ['observation_id', 'vintage'] },
  ],
  indicator_fts: [{ fields: ['indicator_id'], table: 'indicator', references: ['id'] }],
};

/** datapackage.json of a store: Frictionless Data Package 2 with `unit` on fields and what restoring needs. No times. */
export function descriptorOf(resources: readonly WrittenResource[], migrations: readonly string[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'danxia-indicator-store',
    title: '丹霞指标库',
    description:
      'Every table of a Danxia indicator store, earlier vintages and sources included. Numbers are as printed, in ' +
      `value_text with the unit in unit_text. NULL is ${nullText}; a text that reads like it has one more backslash. ` +
      'Texts are exact: nothing is escaped for spreadsheets, since an apostrophe in front would come back as part of them.',
    danxia: { format: packageFormat, migrations },
    resources: resources.map(({ shape, path, bytes, rows, sha256 }) => ({
      name: shape.name,
      path,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      rows,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(shape),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function schemaOf(shape: TableShape) {
  const keys = [...shape.foreignKeys, ...(looseKeys[shape.name] ?? [])];
  return {
    fields: shape.columns.map((column) => fieldOf(shape.name, column)),
    missingValues: [nullText],
    ...(shape.primaryKey.length === 0 ? {} : { primaryKey: shape.primaryKey }),
    ...(keys.length === 0 ? {} : { foreignKeys: keys.map((key) => keyOf(shape.name, key)) }),
  };
}

function fieldOf(table: string, { name, type, required }: ColumnShape) {
  const categories = categoriesOf(table, name);
  const unit = units[`${table}.${name}`];
  return {
    name,
    type,
    ...(required ? { constraints: { required: true } } : {}),
    ...(categories === null ? {} : { categories }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function keyOf(table: string, { fields, table: target, references }: KeyShape) {
  return { fields, reference: { ...(target === table ? {} : { resource: target }), fields: references } };
}
