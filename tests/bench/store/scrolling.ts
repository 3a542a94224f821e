import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type Page } from 'playwright';
import { endApplication } from '../end-application.ts';
import { type BenchContext, type BenchRow, rowOf } from '../measure.ts';
import { recordsOf, writeRecords } from './large-store.ts';

const indicators = 20_000;
const frames = 300;

/** The table of 20,000 indicators under a turning wheel, beside the same scrolling of a list of empty rows. */
export async function scrolling(context: BenchContext): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-bench-'));
  mkdirSync(path.join(folder, 'store'));
  await writeRecords(path.join(folder, 'store', 'indicators.db'), recordsOf(indicators * 10, indicators, 10));
  const application = await _electron.launch({
    executablePath: context.electron,
    args: [context.root, ...context.switches, `--user-data-dir=${folder}`],
    env: { ...(process.env as Record<string, string>), ...context.environment, DANXIA_USER_DATA: folder },
  });
  try {
    const editor = await application.firstWindow();
    await editor.getByTestId('editor').waitFor();
    const [store] = await Promise.all([
      application.waitForEvent('window'),
      editor.evaluate(() => window.danxia.storeWindow({})),
    ]);
    await store.getByRole('row').nth(20).waitFor();
    const ours = await medianOf(() => slowFrame(store, '[role="grid"] > [role="presentation"]'));
    await store.evaluate((rows) => {
      const list = document.createElement('div');
      list.id = 'plain';
      list.style.cssText = 'position:fixed;inset:0;z-index:9;overflow-y:scroll;background:white';
      list.innerHTML = `<div style="height:${rows * 36}px"></div>`;
      document.body.append(list);
    }, indicators);
    const plain = await medianOf(() => slowFrame(store, '#plain'));
    const frame = {
      bench: 'store',
      metric: 'work of a scrolled frame, slowest of 300',
      baselineName: 'a frame',
      target: 1,
    };
    const pace = {
      bench: 'store',
      metric: 'time between frames, p95',
      baselineName: 'scrolling an empty list',
      target: 1.5,
    };
    return [rowOf(frame, 'ms', ours.work, 16), rowOf(pace, 'ms', ours.interval, plain.interval)];
  } finally {
    await endApplication(application, folder);
  }
}

const runs = 5;

async function medianOf(run: () => Promise<Frames>): Promise<Frames> {
  const results: Frames[] = [];
  for (let index = 0; index < runs; index += 1) results.push(await run());
  const middle = (read: (frames: Frames) => number) =>
    results.map(read).sort((left, right) => left - right)[Math.floor(runs / 2)] ?? Number.NaN;
  return { work: middle(({ work }) => work), interval: middle(({ interval }) => interval) };
}

type Frames = { work: number; interval: number };

/** Scrolls a list by 400 px a frame; the slowest frame's own work, and the 95th percentile of the time between frames. */
function slowFrame(page: Page, selector: string): Promise<Frames> {
  return page.evaluate(
    ({ selector: list, frames: count }) =>
      new Promise<Frames>((resolve) => {
        const element = document.querySelector(list);
        const intervals: number[] = [];
        let work = 0;
        // To and fro, so that every run finds rows to come.
        const step = (element?.scrollTop ?? 0) > 200_000 ? -400 : 400;
        let before = performance.now();
        const frame = (now: number) => {
          intervals.push(now - before);
          before = now;
          element?.scrollBy(0, step);
          const start = performance.now();
          // A message comes after React has rendered and the page was laid out for this frame.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            work = Math.max(work, intervals.length > 5 ? performance.now() - start : 0);
            if (intervals.length < count) return void requestAnimationFrame(frame);
            intervals.sort((left, right) => left - right);
            resolve({ work, interval: intervals[Math.floor(intervals.length * 0.95)] ?? 0 });
          };
          port2.postMessage(null);
        };
        requestAnimationFrame(frame);
      }),
    { selector, frames },
  );
}
