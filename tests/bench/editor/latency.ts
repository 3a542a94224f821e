import { readFileSync } from 'node:fs';
import { type BenchWindow, traceFile } from './bench-window.ts';

/** What Chromium calls the events that change something: a key, the end of a click. */
export type EventType = 'KEY_PRESSED' | 'MOUSE_RELEASED';

type TraceEvent = {
  name: string;
  ph: string;
  ts: number; // microseconds
  id2?: { local?: string };
  args: { event_latency?: { event_type?: string } };
};

/**
 * From each event of a type to the presentation of the frame it led to, in milliseconds, as Chromium itself notes them: from
 * the arrival in the browser's process, over the page and the compositor, to the picture on the display.
 */
export async function latencies(window: BenchWindow, type: EventType, work: () => Promise<unknown>): Promise<number[]> {
  const file = traceFile(window);
  await window.application.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['event_latency'], excluded_categories: ['*'] }),
  );
  await work();
  await settled(window);
  await window.application.evaluate(({ contentTracing }, target) => contentTracing.stopRecording(target), file);
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
  const begun = new Map<string, TraceEvent>();
  const found: number[] = [];
  for (const event of traceEvents) {
    const id = event.id2?.local;
    if (event.name !== 'EventLatency' || id === undefined) continue;
    if (event.ph === 'b') begun.set(id, event);
    else if (event.ph === 'e') {
      const begin = begun.get(id);
      if (begin?.args.event_latency?.event_type === type) found.push((event.ts - begin.ts) / 1000);
    }
  }
  return found;
}

/** Two more frames, so that the last event's picture is noted too. */
function settled({ page }: BenchWindow): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );
}
