import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result, success } from '#contract/result.ts';
import { listBackups } from '#store/backup/list-backups.ts';
import { buildSampleStore } from '#store/import/sample.ts';
import type { IndicatorStore } from '#store/indicator-store.ts';
import { openStore } from '#store/open-store.ts';
import { failureOf } from '#store/store-failure.ts';

export type Indicators = {
  /** Answers with what `work` reads from the store, or with why there is no store to read. */
  read<Value>(work: (store: IndicatorStore) => Promise<Value>): Promise<Result<Value>>;
  /** Closes the store, lets `work` replace its file, and opens what is there then; who reads meanwhile waits. */
  restart<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>>;
  /** From here until the next restart every read says that the store is damaged. */
  condemn(detail: string): Promise<void>;
  close(): Promise<void>;
};

/**
 * The indicator store of this start. It opens at once and in the background; where none is there yet, the sample is
 * built from `sample`. A store that can't be opened is left as it is, and every read says why; of a damaged one also
 * which backup in `backups` is the newest.
 */
export function openIndicators(file: string, sample: string | null, backups: string | null = null): Indicators {
  const reopen = async () => withNewestBackup(await open(file, sample), backups);
  const reading = new Set<Promise<unknown>>();
  let opening = reopen();

  async function replaceStore<Value>(work: () => Promise<Result<Value>>, next: () => Promise<Result<IndicatorStore>>) {
    const before = opening;
    const replaced = (async () => {
      const old = await before;
      await Promise.allSettled(reading);
      if (old.ok) await old.value.close();
      const outcome = await work().catch((error: unknown) => failureOf(error, file));
      return { outcome, store: await next() };
    })();
    opening = replaced.then(({ store }) => store);
    return (await replaced).outcome;
  }

  return {
    read: async (work) => {
      const store = await opening;
      if (!store.ok) return store;
      const answer = work(store.value);
      reading.add(answer);
      try {
        return success(await answer);
      } catch (error) {
        return failureOf(error, file);
      } finally {
        reading.delete(answer);
      }
    },
    restart: (work) => replaceStore(work, reopen),
    condemn: async (detail) => {
      const damaged = failure('store-damaged', { name: path.basename(file), folder: path.dirname(file), detail });
      await replaceStore(
        async () => success(null),
        () => withNewestBackup(damaged, backups),
      );
    },
    close: async () => {
      const store = await opening;
      if (store.ok) await store.value.close();
    },
  };
}

async function withNewestBackup(
  opened: Result<IndicatorStore>,
  backups: string | null,
): Promise<Result<IndicatorStore>> {
  if (opened.ok || opened.failure.code !== 'store-damaged' || backups === null) return opened;
  const [newest] = await listBackups(backups);
  return failure('store-damaged', { ...opened.failure.values, ...(newest && { backup: newest.backupId }) });
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
