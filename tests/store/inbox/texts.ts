import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { InboxItem, InboxText } from '#contract/inbox-contract.ts';
import type { Result } from '#contract/result.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import type { StoreDatabase } from '#store/connect.ts';
import { createStore } from '#store/create-store.ts';
import type { IndicatorStore } from '#store/indicator-store.ts';
import { openDatabase, openStore } from '#store/open-store.ts';
import { sampleStoreFile, temporaryFolder } from '../sample-store.ts';

export type Opened = { file: string; store: IndicatorStore; database: StoreDatabase };

async function opened(file: string): Promise<Opened> {
  const [store, database] = [await openStore(file), await openDatabase(file)];
  if (!store.ok || !database.ok) throw new Error('not opened');
  onTestFinished(() => store.value.close());
  onTestFinished(() => database.value.destroy());
  return { file, store: store.value, database: database.value };
}

export async function openedSample(): Promise<Opened> {
  return opened(await sampleStoreFile());
}

export async function openedEmpty(): Promise<Opened> {
  const file = path.join(temporaryFolder(), 'store.db');
  const created = await createStore(file);
  if (!created.ok) throw new Error(created.failure.code);
  return opened(file);
}

/** What an extractor finds of a sentence of a body, with what a test wants of it. */
export function candidate(body: string, quote: string, facts: Partial<Candidate>): Candidate {
  const start = body.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return {
    ...{ name: '', written: '', value: null, unit: null, qualifier: '', status: 'normal' },
    ...{ period: '2020', periodOrigin: 'printed', periodWords: '2020年', area: '韶关市', areaOrigin: 'printed' },
    ...{ growth: null, change: null, amount: null, ranks: [], comparisons: [], confidence: 0.9, reasons: [] },
    ...{ quote, start, end: start + quote.length },
    numerals: [{ role: 'value', span: [start, start + 1] }],
    ...facts,
  };
}

export const words = { title: '测试简报', publisher: '测试单位', datePublished: '2021-04-12', url: '' };

export async function added(
  { store }: Opened,
  body: string,
  candidates: readonly Candidate[],
  source = words,
): Promise<InboxText> {
  return value(await store.inbox.add({ body, words: source, fileName: '', candidates }));
}

export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure.code} ${JSON.stringify(result.failure.values)}`);
  return result.value;
}

export function code(result: Result<unknown>): string {
  return result.ok ? 'done' : result.failure.code;
}

export async function item({ store }: Opened, text: InboxText, index: number): Promise<InboxItem> {
  const found = value(await store.inbox.open(text.sourceId)).items[index];
  if (found === undefined) throw new Error(`no item ${index}`);
  return found;
}

/** What of the store undoing must bring back: current figures, what proves them, and what was decided. */
export async function standing(database: StoreDatabase): Promise<unknown> {
  const figures = await database
    .selectFrom('observation')
    .select(['observation_id', 'vintage', 'series_id', 'period', 'value_text', 'unit_text', 'growth_percent', 'note'])
    .where('is_current', '=', 1)
    .orderBy('row_id')
    .execute();
  const evidence = await database
    .selectFrom('observation_evidence')
    .innerJoin('observation', 'observation.row_id', 'observation_evidence.row_id')
    .select(['observation_evidence.row_id', 'observation_evidence.evidence_id'])
    .where('observation.is_current', '=', 1)
    .orderBy('observation_evidence.row_id')
    .orderBy('observation_evidence.evidence_id')
    .execute();
  const candidates = await database.selectFrom('candidate').selectAll().orderBy('position').execute();
  return { figures, evidence, candidates };
}
