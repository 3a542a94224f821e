import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { failure, type Result, success } from '#contract/result.ts';
import { connect, type StoreDatabase, withTables } from '../connect.ts';
import { migrateStore } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { insertIndicator, writeCodeLists } from '../queries/write-catalogue.ts';
import { insertObservation, type NewObservation } from '../queries/write-observation.ts';
import { failureOf } from '../store-failure.ts';
import { locateQuote } from './locate-quote.ts';
import { type Sample, sampleSchema } from './sample-schema.ts';
import { readSeries, type SeriesRow } from './series-csv.ts';

/** The texts of resources/sample: briefing.zh-CN.txt, statements.json (parsed) and series.csv. */
export type SampleInputs = { briefing: string; statements: unknown; series: string };

/**
 * Builds the sample store at `file`, replacing what is there. It is written beside and renamed, so `file` is whole or
 * as it was. Failures: sample-damaged (`detail` says where), disk-full, folder-read-only, folder-missing, write-failed.
 */
export async function buildSampleStore(file: string, inputs: SampleInputs): Promise<Result<null>> {
  const sample = readSample(inputs);
  if (!sample.ok) return sample;
  const temporary = `${file}.${randomUUID()}.tmp`;
  let database: Kysely<unknown> | null = null;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await (await open(temporary, 'wx')).close(); // the file system's own reason when it can't be written
    // Built in memory: the driver keeps a file open until garbage collection, and Windows renames no open file.
    database = connect(':memory:', 'read-write');
    const migrated = await migrateStore(database, migrations, { name: path.basename(file), readOnly: false });
    if (!migrated.ok) return migrated;
    await withTables(database)
      .transaction()
      .execute((transaction) => writeSample(transaction, sample.value));
    await sql`vacuum into ${temporary}`.execute(database);
    await flush(temporary);
    // The log of a store that was here belongs to that store: SQLite would play it into the new one.
    await rm(`${file}-wal`, { force: true });
    await rm(`${file}-shm`, { force: true });
    await rename(temporary, file);
    return success(null);
  } catch (error) {
    return failureOf(error, file);
  } finally {
    await database?.destroy();
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** On disk before the rename makes it the store. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

type ReadSample = { sample: Sample; observations: NewObservation[]; briefing: string; series: string };

/** Checks everything before anything is written. */
function readSample(inputs: SampleInputs): Result<ReadSample> {
  const damaged = (detail: string) => failure('sample-damaged', { detail });
  const parsed = sampleSchema.safeParse(inputs.statements);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return damaged(`statements.json: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const sample = parsed.data;
  const rows = readSeries(inputs.series);
  if (typeof rows === 'string') return damaged(`series.csv: ${rows}`);
  const known = new Set(sample.indicators.map((indicator) => indicator.id));

  const observations: NewObservation[] = [];
  for (const statement of sample.statements) {
    const { indicator, area, quote, ...facts } = statement;
    if (!known.has(indicator)) return damaged(`statements.json: unknown indicator ${indicator}`);
    const quotation = locateQuote(inputs.briefing, sample.briefing.title, statement);
    if (typeof quotation === 'string') return damaged(`statements.json: ${quotation}`);
    observations.push({
      ...facts,
      indicatorId: indicator,
      areaCode: area,
      sourceId: sample.briefing.id,
      quotation,
    });
  }
  for (const row of rows) {
    if (!known.has(row.indicator)) return damaged(`series.csv: row ${row.row}: unknown indicator ${row.indicator}`);
    const source = sample.seriesSources.find(({ name }) => name === row.source);
    if (source === undefined) return damaged(`series.csv: row ${row.row}: unknown source ${row.source}`);
    observations.push(observationOf(row, source));
  }
  return success({ sample, observations, briefing: inputs.briefing, series: inputs.series });
}

function observationOf(row: SeriesRow, source: Sample['seriesSources'][number]): NewObservation {
  return {
    indicatorId: row.indicator,
    areaCode: row.area,
    period: row.period,
    periodBasis: 'printed',
    value: row.value,
    unit: row.unit,
    qualifier: 'exact',
    status: 'normal',
    growth: null,
    change: null,
    ranks: [],
    note: source.note,
    salience: 'normal',
    sourceId: source.id,
    quotation: { text: row.value, start: -1, end: -1, location: `数据表第${row.row}行` },
  };
}

async function writeSample(
  database: StoreDatabase,
  { sample, observations, briefing, series }: ReadSample,
): Promise<void> {
  const createdAt = new Date().toISOString();
  await writeCodeLists(database);
  await insertSource(database, sample.origin, { type: 'press', body: '', sha256: '', originId: null });
  await insertSource(database, sample.briefing, {
    type: 'briefing',
    body: briefing,
    sha256: sha256(briefing),
    originId: sample.origin.id,
  });
  for (const source of sample.seriesSources) {
    await insertSource(database, source, { type: 'table', body: '', sha256: sha256(series), originId: null });
  }
  for (const indicator of sample.indicators) await insertIndicator(database, indicator);
  for (const observation of observations) await insertObservation(database, observation, createdAt);
}

async function insertSource(
  database: StoreDatabase,
  source: Sample['origin'],
  text: { type: 'briefing' | 'press' | 'table'; body: string; sha256: string; originId: string | null },
): Promise<void> {
  await database
    .insertInto('source')
    .values({
      id: source.id,
      origin_id: text.originId,
      type: text.type,
      title: source.title,
      publisher: source.publisher,
      date_published: source.datePublished,
      url: source.url,
      body: text.body,
      sha256: text.sha256,
    })
    .execute();
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
