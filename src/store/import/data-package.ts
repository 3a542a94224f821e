import Papa from 'papaparse';
import { z } from 'zod';
import { failure, type Result, success } from '#contract/result.ts';
import { type Grid, textCell } from '#core/tables/grid.ts';
import type { SourceDraft } from '#core/tables/mapping.ts';
import { decodeText } from '../read/decode-text.ts';
import { readZipEntries } from '../read/zip-entries.ts';

// Only what is used, and what is odd counts as absent: packages of ten years and many tools are about.
const text = z.string().optional().catch(undefined);
const resource = z.looseObject({
  name: z.string().catch(''),
  title: text,
  path: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  dialect: z
    .looseObject({ delimiter: z.string().length(1).optional().catch(undefined) })
    .optional()
    .catch(undefined),
  schema: z
    .looseObject({
      missingValues: z
        .array(z.union([z.string(), z.looseObject({ value: z.string() })]))
        .optional()
        .catch(undefined),
      fields: z
        .array(z.looseObject({ name: z.string().catch(''), description: text }))
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});
const descriptor = z.looseObject({
  name: z.string().catch(''),
  title: text,
  sources: z
    .array(z.looseObject({ title: text, name: text, path: text }))
    .optional()
    .catch(undefined),
  homepage: text,
  created: text,
  danxia: z.unknown(),
  resources: z.array(resource).min(1),
});

export type DataPackage = { grids: Grid[]; titles: ReadonlyMap<string, string>; source: SourceDraft };

/** The delimited resources of a Frictionless data package, marks of missing values made blanks. Its own files only. */
export async function readDataPackage(name: string, bytes: Uint8Array): Promise<Result<DataPackage>> {
  const entries = await readZipEntries(bytes, (path) => /\.(?:json|csv|tsv|txt)$/i.test(path));
  if (!entries.ok) return entries;
  const root = [...entries.value.keys()].find((path) => /(?:^|\/)datapackage\.json$/.test(path));
  const text = root === undefined ? undefined : entries.value.get(root);
  const damaged = (detail: string) => failure('import-not-readable', { name, detail });
  if (root === undefined || text === undefined) return damaged('datapackage.json');
  const parsed = descriptor.safeParse(parseJson(decodeText(text)?.text ?? ''));
  if (!parsed.success) return damaged(`datapackage.json: ${parsed.error.issues[0]?.message ?? ''}`);
  if (parsed.data.danxia !== undefined) return failure('import-backup', { name });
  const folder = root.slice(0, root.length - 'datapackage.json'.length);
  const grids: Grid[] = [];
  const titles = new Map<string, string>();
  for (const { name: resourceName, title, path: paths, dialect, schema } of parsed.data.resources) {
    for (const path of [paths ?? []].flat()) {
      const data = entries.value.get(folder + path);
      if (data === undefined || !/\.(?:csv|tsv|txt)$/i.test(path)) continue;
      const missing = new Set(
        (schema?.missingValues ?? ['']).map((mark) => (typeof mark === 'string' ? mark : mark.value)),
      );
      const { data: rows } = Papa.parse<string[]>(decodeText(data)?.text ?? '', {
        delimiter: dialect?.delimiter ?? (path.endsWith('.tsv') ? '\t' : ''),
      });
      const cells = rows.map((row) => row.map((value) => textCell(missing.has(value) ? '' : value)));
      grids.push({ name: resourceName === '' ? path : resourceName, hidden: false, rows: cells, merges: [] });
      titles.set(
        resourceName,
        title ??
          schema?.fields?.find((field) => /value/i.test(field.name))?.description ??
          parsed.data.title ??
          resourceName,
      );
    }
  }
  if (grids.length === 0) return failure('import-no-tables', { name, detail: '' });
  const origin = parsed.data.sources?.[0];
  return success({
    grids,
    titles,
    source: {
      title: parsed.data.title ?? parsed.data.name,
      publisher: origin?.title ?? origin?.name ?? '',
      datePublished: /^\d{4}-\d{2}-\d{2}/.exec(parsed.data.created ?? '')?.[0] ?? '',
      url: origin?.path ?? parsed.data.homepage ?? '',
      note: '',
    },
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
