import type { ElectronApplication, Page } from 'playwright';
import { type BenchRow, median, rowOf, runs } from './measure.ts';

/** What a person does not notice: a longer stop of a thread shows as a window that hangs. */
const unnoticed = 50; // milliseconds

type Ladder = { longest: number; stop: boolean };

/**
 * The longest time main's thread and the editor's thread answered nothing while `work` ran; medians of its runs, the
 * first of which is left out. Each thread climbs a ladder of timers and notes the highest step.
 */
export async function blockRows(
  metric: string,
  application: ElectronApplication,
  page: Page,
  work: () => Promise<unknown>,
): Promise<BenchRow[]> {
  const main: number[] = [];
  const editor: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    await application.evaluate(climb);
    await page.evaluate(climb);
    await work();
    const longest = [await application.evaluate(stepDown), await page.evaluate(stepDown)] as const;
    if (run < 0) continue;
    main.push(longest[0]);
    editor.push(longest[1]);
  }
  return [row(`${metric}: main's longest block`, main), row(`${metric}: editor's longest block`, editor)];
}

function row(metric: string, values: number[]): BenchRow {
  const about = { bench: 'export', metric, baselineName: 'what a person does not notice', target: 1 };
  return rowOf(about, 'ms', median(values), unnoticed);
}

/** Both run in the process they measure, so they use nothing from outside. */
function climb(): void {
  const ladder: Ladder = { longest: 0, stop: false };
  (globalThis as { ladder?: Ladder }).ladder = ladder;
  let last = performance.now();
  const step = () => {
    const now = performance.now();
    ladder.longest = Math.max(ladder.longest, now - last);
    last = now;
    if (!ladder.stop) setTimeout(step, 1);
  };
  setTimeout(step, 1);
}

function stepDown(): number {
  const { ladder } = globalThis as { ladder?: Ladder };
  if (ladder === undefined) return Number.NaN;
  ladder.stop = true;
  return ladder.longest;
}
