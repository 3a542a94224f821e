import { createHash } from 'node:crypto';
import path from 'node:path';
import { failure, type Result, success } from '#contract/result.ts';
import { type DetectedTable, detectTables } from '#core/tables/detect/detect-mapping.ts';
import { headerFingerprint } from '#core/tables/fingerprint.ts';
import { cellAt, type Grid } from '#core/tables/grid.ts';
import type { SourceDraft, TableMapping } from '#core/tables/mapping.ts';
import { danxiaColumns } from '#core/tables/presets/danxia-columns.ts';
import type { Preset } from '#core/tables/presets/preset.ts';
import { generalPreset, presets } from '#core/tables/presets/presets.ts';
import { tableMappingSchema } from '#core/tables/table-mapping-schema.ts';
import type { Vocabulary } from '#core/tables/vocabulary.ts';
import type { StoreDatabase } from '../connect.ts';
import { readGrids } from '../read/read-grids.ts';
import { readDataPackage } from './data-package.ts';

/** A file read into tables, each with the mapping it is to be read by; null leaves a table out. */
export type OpenedFile = {
  name: string;
  sha256: string;
  format: string;
  encoding: string;
  preset: Preset;
  source: SourceDraft;
  tables: OpenedTable[];
};
export type OpenedTable = { grid: Grid; detected: DetectedTable; mapping: TableMapping | null; known: boolean };

export type OpenOptions = { preset: string | null; vocabulary: Vocabulary; database: StoreDatabase | null };

/**
 * Reads a file and finds its tables. `preset` names the kind of file, null recognises it. A table whose header was read
 * before is read as it was then. Failures: those of `readGrids`, import-no-tables, unknown-preset.
 */
export async function openFile(name: string, bytes: Uint8Array, options: OpenOptions): Promise<Result<OpenedFile>> {
  const base = path.basename(name);
  const read = await readGrids(base, bytes);
  if (!read.ok) return read;
  const { format, encoding } = read.value;
  const packaged = format === 'datapackage' ? await readDataPackage(base, bytes) : null;
  if (packaged !== null && !packaged.ok) return packaged;
  const parts = new Map(packaged?.value.tables.map((table) => [table.grid, table]));
  const grids = sheetsWithTables(packaged === null ? read.value.grids : [...parts.keys()]);
  const chosen = choosePreset(options.preset, grids);
  if (chosen === null)
    return failure('unknown-preset', { name: options.preset ?? '', presets: presets.map(({ id }) => id).join('、') });

  const tables: OpenedTable[] = [];
  for (const grid of grids) {
    const preset = chosen === 'each' ? presetOf(grid) : chosen;
    const part = parts.get(grid);
    for (const found of detectTables(grid, base, options.vocabulary, part?.title)) {
      const adjusted = preset.adjust(found, part?.title ?? base);
      const detected = part === undefined ? adjusted : withUnits(adjusted, grid, part.units);
      const remembered = options.database === null ? null : await recall(options.database, grid, detected.mapping);
      tables.push({ grid, detected, mapping: remembered ?? detected.mapping, known: remembered !== null });
    }
  }
  if (tables.length === 0) return failure('import-no-tables', { name: base, detail: '' });
  const first = grids.find((grid) => grid === tables[0]?.grid);
  return success({
    name: base,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format,
    encoding: encoding ?? '',
    preset: chosen === 'each' ? (first === undefined ? generalPreset : presetOf(first)) : chosen,
    source: packaged?.value.source ?? sourceOf(tables, base),
    tables,
  });
}

/** The schema of a data package says the unit of a column whose header doesn't. */
function withUnits(table: DetectedTable, grid: Grid, units: ReadonlyMap<string, string>): DetectedTable {
  const header = table.mapping.header?.[1];
  if (header === undefined) return table;
  const columns = table.mapping.columns.map((column, index) => {
    const unit = units.get(cellAt(grid, header, index).text.trim()) ?? '';
    return column.role === 'measure' && column.unit === null && unit !== '' ? { ...column, unit } : column;
  });
  return { ...table, mapping: { ...table.mapping, columns } };
}

const frontMatter =
  /^(?:目录|说明|封面|编制说明|填报说明|使用说明|指标解释|contents|cover(?: sheet)?|notes?|read ?me|metadata|index|information|important information)$/i;

/** Sheets to read: what is hidden, and what is about the workbook, is none of them; of our template only the figures. */
function sheetsWithTables(grids: readonly Grid[]): Grid[] {
  const shown = grids.filter(({ hidden }) => !hidden);
  const ours = shown.filter((grid) => danxiaColumns.recognises(grid));
  if (ours.length > 0) return ours;
  return shown.length === 1 ? shown : shown.filter(({ name }) => !frontMatter.test(name.trim()));
}

function choosePreset(id: string | null, grids: readonly Grid[]): Preset | 'each' | null {
  if (id === null) return grids.length > 1 ? 'each' : grids[0] === undefined ? generalPreset : presetOf(grids[0]);
  return [...presets, generalPreset].find((preset) => preset.id === id) ?? null;
}

function presetOf(grid: Grid): Preset {
  return presets.find((preset) => preset.recognises(grid)) ?? generalPreset;
}

/** What the tables say of their source together; the file's name where they say nothing. */
function sourceOf(tables: readonly OpenedTable[], file: string): SourceDraft {
  const drafts = tables.map(({ detected }) => detected.source);
  const first = (read: (draft: SourceDraft) => string) => drafts.map(read).find((text) => text !== '') ?? '';
  const titles = new Set(drafts.map(({ title }) => title).filter((title) => title !== ''));
  return {
    title: titles.size === 1 ? first(({ title }) => title) : file.replace(/\.[A-Za-z0-9]{1,5}$/, ''),
    publisher: first(({ publisher }) => publisher),
    datePublished: first(({ datePublished }) => datePublished),
    url: first(({ url }) => url),
    note: [...new Set(drafts.map(({ note }) => note).filter((note) => note !== ''))].join('\n').slice(0, 5000),
  };
}

/** The mapping a person confirmed for a header of this form, moved to where the rows of this file are. */
async function recall(database: StoreDatabase, grid: Grid, found: TableMapping): Promise<TableMapping | null> {
  const fingerprint = headerFingerprint(grid, found);
  if (fingerprint === '') return null;
  const row = await database
    .selectFrom('import_mapping')
    .select('mapping')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  const parsed = tableMappingSchema.safeParse(JSON.parse(row?.mapping ?? 'null'));
  if (!parsed.success || parsed.data.columns.length !== found.columns.length) return null;
  const columns = parsed.data.columns.map((column, index) => {
    const own = found.columns[index];
    return column.role === 'measure' && own?.role === 'measure' ? { ...column, period: own.period } : column;
  });
  return {
    ...found,
    columns,
    names: parsed.data.names,
    fixed: { ...parsed.data.fixed, period: found.fixed.period, area: found.fixed.area },
  };
}
