import { setImmediate } from 'node:timers/promises';

const slice = 8; // milliseconds: half a frame, so that main answers its windows in time

/** Each item as JSON: copying a long text to another thread or process takes no time, copying its tree does. */
export function jsonInSlices(items: readonly unknown[]): Promise<string[]> {
  return inSlices(asJson(items));
}

function* asJson(items: readonly unknown[]): Generator<string> {
  for (const item of items) yield JSON.stringify(item);
}

/** Gathers what takes long to make, and lets main do its other work every few milliseconds. */
export async function inSlices<Item>(items: Iterable<Item>): Promise<Item[]> {
  const made: Item[] = [];
  let began = performance.now();
  for (const item of items) {
    made.push(item);
    if (performance.now() - began < slice) continue;
    await setImmediate();
    began = performance.now();
  }
  return made;
}
