import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { buildSampleStore, type SampleInputs } from '#store/import/sample.ts';
import type { IndicatorStore } from '#store/indicator-store.ts';
import { openStore } from '#store/open-store.ts';

const resources = path.resolve(import.meta.dirname, '..', '..', 'resources', 'sample');

export function sampleInputs(): SampleInputs {
  const read = (name: string) => readFileSync(path.join(resources, name), 'utf8');
  return {
    briefing: read('briefing.zh-CN.txt'),
    statements: JSON.parse(read('statements.json')),
    series: read('series.csv'),
  };
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The sample store on disk, built as the application builds it. */
export async function sampleStoreFile(): Promise<string> {
  const file = path.join(temporaryFolder(), 'indicators.db');
  const built = await buildSampleStore(file, sampleInputs());
  if (!built.ok) throw new Error(`${built.failure.code} ${JSON.stringify(built.failure.values)}`);
  return file;
}

export async function sampleStore(): Promise<IndicatorStore> {
  const store = await openStore(await sampleStoreFile());
  if (!store.ok) throw new Error(store.failure.code);
  onTestFinished(() => store.value.close());
  return store.value;
}
