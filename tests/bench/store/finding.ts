import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { openStore } from '#store/open-store.ts';
import { type BenchRow, limited } from '../measure.ts';
import { recordsOf, writeRecords } from './large-store.ts';

const names = 20_000;
const searches = [
  'slfgl',
  '工业',
  '增加值',
  '高新技术企业数',
  'gyzjz',
  '人均教育投资额',
  'yy',
  'zongchanzhi',
  '全市 旅游',
  '第2类',
];
const repeats = 20;

/** Milliseconds at the 95th percentile, beside the time a person is to wait at most. */
export async function finding(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-bench-'));
  try {
    const file = path.join(folder, 'store.db');
    await writeRecords(file, recordsOf(names * 10, names, 10));
    const store = await openStore(file);
    if (!store.ok) throw new Error(store.failure.code);
    const { browse, indicator, search } = store.value;
    const filters = { topic: null, area: null, year: null, status: null, source: null, batch: null } as const;
    const page = { ...filters, sort: 'relevance', descending: false, offset: 0, limit: 100 } as const;
    await browse({ ...page, text: '' });
    const found = await times(searches, (text) => search(text, null, 60));
    const browsed = await times(searches, (text) => browse({ ...page, text }));
    const ids = (await browse({ ...page, text: '', limit: 10 })).rows.map(({ indicatorId }) => indicatorId);
    const opened = await times(ids, (id) => indicator(id, null));
    await store.value.close();
    return [
      limited('store', 'search of 20,000 names, p95', found, 16),
      limited('store', 'filtered page of 20,000 names, p95', browsed, 16),
      limited('store', 'a series opens, p95', opened, 5),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function times(inputs: readonly string[], work: (input: string) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const input of inputs) {
      const start = performance.now();
      await work(input);
      taken.push(performance.now() - start);
    }
  }
  taken.sort((left, right) => left - right);
  return taken[Math.floor(taken.length * 0.95)] ?? Number.NaN;
}
