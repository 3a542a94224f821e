import { setImmediate } from 'node:timers/promises';

const slice = 8; // milliseconds: half a frame, so that main answers its windows in time

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
