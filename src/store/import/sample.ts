import { createHash } from 'node:crypto';
import { failure, type Result, success } from '#contract/result.ts';
import type { StoreDatabase } from '../connect.ts';
import { createStore } from '../create-store.ts';
import { insertIndicator } from '../queries/write-catalogue.ts';
import { insertObservation, type NewObservation } from '../queries/write-observation.ts';
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
  return createStore(file, (database) => writeSample(database, sample.value));
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
