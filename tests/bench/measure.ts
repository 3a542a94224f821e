import { performance } from 'node:perf_hooks';

/** One line of `npm run bench --json`. Ratios are compared over time; times are this machine's only. */
export type BenchRow = {
  bench: string;
  metric: string;
  value: number;
  unit: 'ms' | 'MB' | 'parts';
  baseline: number;
  baselineName: string;
  ratio: number;
  target: number; // the ratio not to exceed
  ok: boolean;
};

export type BenchContext = { electron: string; switches: string[]; environment: Record<string, string>; root: string };

export const runs = 5;

/** Medians of ours and the baseline, run in turn so that both see the same machine; the first pair warms up. */
export async function compare(
  row: Pick<BenchRow, 'bench' | 'metric' | 'baselineName' | 'target'>,
  ours: () => Promise<unknown> | unknown,
  theirs: () => Promise<unknown> | unknown,
): Promise<BenchRow> {
  const values: number[] = [];
  const baselines: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const value = await timed(ours);
    const baseline = await timed(theirs);
    if (run < 0) continue;
    values.push(value);
    baselines.push(baseline);
  }
  return rowOf(row, 'ms', median(values), median(baselines));
}

/** A time beside the longest a person is to wait, in milliseconds. */
export function limited(bench: string, metric: string, value: number, longest: number): BenchRow {
  return rowOf({ bench, metric, baselineName: 'the longest a person is to wait', target: 1 }, 'ms', value, longest);
}

/** A row of two figures measured elsewhere. */
export function rowOf(
  row: Pick<BenchRow, 'bench' | 'metric' | 'baselineName' | 'target'>,
  unit: BenchRow['unit'],
  value: number,
  baseline: number,
): BenchRow {
  const ratio = value === baseline ? 1 : value / baseline; // nothing beside nothing is alike
  return {
    ...row,
    value: round(value),
    unit,
    baseline: round(baseline),
    ratio: round(ratio),
    ok: ratio <= row.target,
  };
}

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** The value that this share of the others does not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
