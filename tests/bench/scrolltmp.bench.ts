import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type Page } from 'playwright';
import { endApplication } from './end-application.ts';
import type { BenchContext, BenchRow } from './measure.ts';
import { recordsOf, writeRecords } from './store/large-store.ts';

const indicators = 20_000;
const frames = 300;

/** The table of 20,000 indicators under a turning wheel, beside the same scrolling of a list of empty rows. */
export async function bench(context: BenchContext): Promise<BenchRow[]> {
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
    const round = (value: number) => Math.round(value * 100) / 100;
    const ratio = round(ours.work / 16);
    const scroll = { bench: 'store', unit: 'ms' } as const;
    return [
      {
        ...{ ...scroll, metric: 'work of a scrolled frame, slowest of 300', value: round(ours.work), baseline: 16 },
        ...{ baselineName: 'a frame', ratio, target: 1, ok: ratio <= 1 },
      },
      {
        ...{
          ...scroll,
          metric: 'time between frames, p95',
          value: round(ours.interval),
          baseline: round(plain.interval),
        },
        ...{ baselineName: 'scrolling an empty list', ratio: round(ours.interval / plain.interval), target: 1.5 },
        ok: ours.interval / plain.interval <= 1.5,
      },
    ];
  } finally {
    await endApplication(application, folder);
  }
}

const runs = 5;

async function medianOf(run: () => Promise<Frames>): Promise<Frames> {
  const results: Frames[] = [];
  for (let index = 0; index < runs; index += 1) { const r = await run(); console.log(r.top, r.heap); results.push(r); }
  const middle = (read: (frames: Frames) => number) =>
    results.map(read).sort((left, right) => left - right)[Math.floor(runs / 2)] ?? Number.NaN;
  return { work: middle(({ work }) => work), interval: middle(({ interval }) => interval) };
}

type Frames = { work: number; interval: number; top?: string; heap?: number };

/** Scrolls a list by 400 px a frame; the slowest frame's own work, and the 95th percentile of the time between frames. */
function slowFrame(page: Page, selector: string): Promise<Frames> {
  return page.evaluate(
    ({ selector: list, frames: count }) =>
      new Promise<Frames>((resolve) => {
        const element = document.querySelector(list);
        const intervals: number[] = [];
        let work = 0; const works: number[] = [];
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
            { const w = performance.now() - start; works.push(w); work = Math.max(work, intervals.length > 5 ? w : 0); }
            if (intervals.length < count) return void requestAnimationFrame(frame);
            intervals.sort((left, right) => left - right); const top = works.map((w, i) => [Math.round(w*10)/10, i] as const).sort((a,b)=>b[0]-a[0]); const heap = (performance as any).memory?.usedJSHeapSize;
            resolve({ work, top: JSON.stringify([top[150]?.[0], top[30]?.[0], top[15]?.[0], top.slice(0,12).map(x=>x.join('@'))]), heap, interval: intervals[Math.floor(intervals.length * 0.95)] ?? 0 });
          };
          port2.postMessage(null);
        };
        requestAnimationFrame(frame);
      }),
    { selector, frames },
  );
}
