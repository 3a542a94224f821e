import Papa from 'papaparse';
import { failure, type Result, success } from '#contract/result.ts';
import { type Grid, textCell } from '#core/tables/grid.ts';
import type { SourceDraft } from '#core/tables/mapping.ts';
import { splitUnit } from '#core/tables/name-and-unit.ts';
import { decodeText } from '../read/decode-text.ts';
import { readZipEntries } from '../read/zip-entries.ts';
import { marksOf, marksOfField } from './missing-marks.ts';
import {
  type PackageDescriptor,
  packageDescriptor,
  type PackageField,
  type PackageResource,
} from './package-descriptor.ts';

/** One delimited file of a package. `title` names its figures where no column does, `units` are those of its columns. */
export type PackageTable = { grid: Grid; title: string; units: ReadonlyMap<string, string> };
export type DataPackage = { tables: PackageTable[]; source: SourceDraft };

/** The delimited resources of a Frictionless data package, marks of missing values made blanks. Its own files only. */
export async function readDataPackage(name: string, bytes: Uint8Array): Promise<Result<DataPackage>> {
  const entries = await readZipEntries(bytes, (path) => /\.(?:json|csv|tsv|txt)$/i.test(path));
  if (!entries.ok) return entries;
  const roots = [...entries.value.keys()].filter((path) => /(?:^|\/)datapackage\.json$/.test(path));
  const root = roots.sort((left, right) => left.length - right.length)[0]; // the outermost
  const text = root === undefined ? undefined : entries.value.get(root);
  const damaged = (detail: string) => failure('import-not-readable', { name, detail });
  if (root === undefined || text === undefined) return damaged('datapackage.json');
  const parsed = packageDescriptor.safeParse(parseJson(decodeText(text)?.text ?? ''));
  if (!parsed.success) return damaged(`datapackage.json: ${parsed.error.issues[0]?.message ?? ''}`);
  if (parsed.data.danxia !== undefined) return failure('import-backup', { name });
  const folder = root.slice(0, root.length - 'datapackage.json'.length);
  const tables = parsed.data.resources.flatMap((resource) =>
    [resource.path ?? []].flat().flatMap((path) => {
      const data = entries.value.get(folder + path.replace(/^\.\//, ''));
      return data === undefined || !/\.(?:csv|tsv|txt)$/i.test(path)
        ? []
        : tableOf(path, data, resource, parsed.data.title ?? '');
    }),
  );
  if (tables.length === 0) return failure('import-no-tables', { name, detail: '' });
  return success({ tables, source: sourceOf(parsed.data) });
}

function tableOf(path: string, data: Uint8Array, resource: PackageResource, packageTitle: string): PackageTable {
  const { name, dialect, schema } = resource;
  const { data: rows } = Papa.parse<string[]>(decodeText(data)?.text ?? '', {
    delimiter: dialect?.delimiter ?? (path.endsWith('.tsv') ? '\t' : ''),
  });
  const fields = schema?.fields ?? [];
  const everywhere = new Set(marksOf(schema?.missingValues ?? ['']));
  const own = fields.map(marksOfField);
  const cells = rows.map((row, index) =>
    row.map((value, column) => {
      if (everywhere.has(value) || own[column]?.has(value) === true) return textCell('');
      const field = fields[column];
      return textCell(index === 0 || field === undefined ? value : withPoint(value, field));
    }),
  );
  const values = fields.find((field) => /value/i.test(nameOf(field)));
  return {
    grid: { name: name === '' ? path : name, hidden: false, rows: cells, merges: [] },
    title: resource.title ?? values?.title ?? values?.description ?? (packageTitle === '' ? name : packageTitle),
    units: new Map(fields.map((field) => [nameOf(field), field.unit ?? splitUnit(field.description ?? '').unit])),
  };
}

function nameOf({ name, id }: PackageField): string {
  return (name ?? id ?? '').trim();
}

/** A number as the schema says it is written: 1.234,5 with decimalChar “,” is 1234.5. */
function withPoint(value: string, { decimalChar = '.', groupChar = '' }: PackageField): string {
  if ((decimalChar === '.' || decimalChar === '') && groupChar === '') return value;
  const ungrouped = groupChar === '' ? value : value.replaceAll(groupChar, '');
  return decimalChar === '' ? ungrouped : ungrouped.replace(decimalChar, '.');
}

function sourceOf({ name, title, sources, homepage, created }: PackageDescriptor): SourceDraft {
  const origin = sources?.[0];
  return {
    title: title ?? name,
    publisher: origin?.title ?? origin?.name ?? '',
    datePublished: /^\d{4}-\d{2}-\d{2}/.exec(created ?? '')?.[0] ?? '',
    url: origin?.path ?? origin?.web ?? homepage ?? '',
    note: '',
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
