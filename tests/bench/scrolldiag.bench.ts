import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
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
  if (!existsSync('/tmp/diag/store/indicators.db')) {
    mkdirSync('/tmp/diag/store', { recursive: true });
    await writeRecords('/tmp/diag/store/indicators.db', recordsOf(indicators * 10, indicators, 10));
  }
  cpSync('/tmp/diag/store', path.join(folder, 'store'), { recursive: true });
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
    const list = '[role="grid"] > [role="presentation"]';
    if (process.env.DIAG === '1') {
      await application.evaluate(({ contentTracing }) =>
        contentTracing.startRecording({
          included_categories: ['devtools.timeline', 'v8', 'blink', 'blink.user_timing', 'cc', 'toplevel', 'disabled-by-default-v8.gc', 'disabled-by-default-v8.compile', 'cppgc', 'disabled-by-default-cppgc', 'blink_gc', 'disabled-by-default-blink_gc'],
        }),
      );
      for (let i = 0; i < 3; i++) { const r = await slowFrame(store, list); console.log('traced', r.top); }
      const file = await application.evaluate(({ contentTracing }) => contentTracing.stopRecording('/tmp/diag/trace.json'));
      console.log(file);
      const session = await store.context().newCDPSession(store);
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.startSampling', { samplingInterval: 2048, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true } as never);
      for (let i = 0; i < 2; i++) { const r = await slowFrame(store, list); console.log('heap', r.top); }
      writeFileSync('/tmp/diag/heap.json', JSON.stringify(await session.send('HeapProfiler.stopSampling')));
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 100 });
      await session.send('Profiler.start');
      for (let i = 0; i < 2; i++) { const r = await slowFrame(store, list); console.log('cpu', r.top); }
      writeFileSync('/tmp/diag/cpu.json', JSON.stringify(await session.send('Profiler.stop')));
    }
    const plain = ours;
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

const runs = process.env.DIAG === '1' ? 1 : 5;

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
          const start = performance.now(); performance.mark('frame-start', { detail: intervals.length });
          // A message comes after React has rendered and the page was laid out for this frame.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            { const w = performance.now() - start; performance.mark('frame-end', { detail: Math.round(w * 10) / 10 }); works.push(w); work = Math.max(work, intervals.length > 5 ? w : 0); }
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
