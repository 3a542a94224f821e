import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { BenchWindow } from './bench-window.ts';
import { median } from '../measure.ts';

const moves = 60; // a drag

/** Drags the second slide of the navigator over the ones below and drops it; the slowest frame meanwhile, in milliseconds. */
export async function draggedSlide({ page }: BenchWindow): Promise<number> {
  const box = await page.getByTestId('slide-thumbnail').nth(1).boundingBox();
  if (box === null) throw new Error('there is no second slide to drag');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 12);
  const slowest = await slowestFrame(page, () => move(page, x, y));
  await page.mouse.up();
  return slowest;
}

/** The same way of the pointer over the plain page: what the display and the machine do by themselves. */
export async function movedPointer({ page }: BenchWindow): Promise<number> {
  return slowestFrame(page, () => move(page, 120, 120));
}

const blocked = 60; // milliseconds

/** Throws unless a frame that is held up on purpose is seen as slow: a measure that cannot fail says nothing. */
export async function checkFrameMeasure({ page }: BenchWindow): Promise<void> {
  const slowest = await slowestFrame(page, async () => {
    await move(page, 120, 120);
    await page.evaluate((longest) => {
      const begun = performance.now();
      while (performance.now() - begun < longest);
    }, blocked);
    await move(page, 120, 120);
  });
  if (slowest < blocked / 2) throw new Error(`a frame held up for ${blocked} ms was measured as ${slowest} ms late`);
}

async function move(page: Page, x: number, y: number): Promise<void> {
  for (let step = 0; step < moves; step += 1) {
    await page.mouse.move(x, y + 12 + Math.abs(((step * 8) % 640) - 320));
    await pause(8);
  }
}

/** How far the longest time between two frames is above the usual one. */
async function slowestFrame(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const state = globalThis as { noted?: number[] };
    const frames: number[] = [];
    state.noted = frames;
    const note = (now: number) => {
      frames.push(now);
      if (state.noted === frames) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await work();
  const frames = await page.evaluate(() => {
    const state = globalThis as { noted?: number[] | undefined };
    const noted = state.noted ?? [];
    state.noted = undefined;
    return noted;
  });
  const intervals = frames.slice(1).map((now, index) => now - (frames[index] ?? now));
  return Math.max(...intervals) - median(intervals);
}
