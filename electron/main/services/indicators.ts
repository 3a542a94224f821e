import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result, success } from '#contract/result.ts';
import { buildSampleStore } from '#store/import/sample.ts';
import type { IndicatorStore } from '#store/indicator-store.ts';
import { openStore } from '#store/open-store.ts';
import { failureOf } from '#store/store-failure.ts';

export type Indicators = {
  /** Answers with what `work` reads from the store, or with why there is no store to read. */
  read<Value>(work: (store: IndicatorStore) => Promise<Value>): Promise<Result<Value>>;
  close(): Promise<void>;
};

/**
 * The indicator store of this start. It opens at once and in the background; where none is there yet, the sample is
 * built from `sample`. A store that can't be opened is left as it is, and every read says why.
 */
export function openIndicators(file: string, sample: string | null): Indicators {
  const opening = open(file, sample);
  return {
    read: async (work) => {
      const store = await opening;
      if (!store.ok) return store;
      try {
        return success(await work(store.value));
      } catch (error) {
        return failureOf(error, file);
      }
    },
    close: async () => {
      const store = await opening;
      if (store.ok) await store.value.close();
    },
  };
}

async function open(file: string, sample: string | null): Promise<Result<IndicatorStore>> {
  try {
    if (sample !== null && !(await exists(file))) {
      const built = await buildSample(file, sample);
      if (!built.ok) return built;
    }
    return await openStore(file);
  } catch (error) {
    return failureOf(error, file);
  }
}

async function buildSample(file: string, folder: string): Promise<Result<null>> {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  let inputs: { briefing: string; statements: unknown; series: string };
  try {
    const [briefing, statements, series] = await Promise.all([
      read('briefing.zh-CN.txt'),
      read('statements.json'),
      read('series.csv'),
    ]);
    inputs = { briefing, statements: JSON.parse(statements), series };
  } catch (error) {
    return failure('sample-damaged', { folder, detail: error instanceof Error ? error.message : String(error) });
  }
  await mkdir(path.dirname(file), { recursive: true });
  return buildSampleStore(file, inputs);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}
