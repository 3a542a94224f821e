import { setTimeout as pause } from 'node:timers/promises';
import type { BenchWindow } from './bench-window.ts';
import { latencies } from './latency.ts';

const steps = 8; // a run

/** Arrow keys in the navigator, down and up again: from each to the frame that shows the other slide. */
export async function switchedByKey(window: BenchWindow): Promise<number[]> {
  const { page } = window;
  await page.getByTestId('slide-thumbnail').first().click();
  return checked(window, () =>
    latencies(window, 'KEY_PRESSED', async () => {
      for (const key of ['ArrowDown', 'ArrowUp']) {
        for (let step = 0; step < steps; step += 1) {
          await page.keyboard.press(key);
          await pause(150);
        }
      }
    }),
  );
}

/** Clicks on slides of the navigator. */
export async function switchedByClick(window: BenchWindow): Promise<number[]> {
  const slides = window.page.getByTestId('slide-thumbnail');
  await slides.first().click();
  return checked(window, () =>
    latencies(window, 'MOUSE_RELEASED', async () => {
      for (let step = 0; step < steps; step += 1) {
        await slides.nth(1 + (step % 3)).click();
        await pause(150);
      }
    }),
  );
}

/** Undo and redo of slides that were deleted: from the click to the frame that shows them again, or not. */
export async function undone(window: BenchWindow): Promise<number[]> {
  const { page } = window;
  const few = 3;
  await page.getByTestId('slide-thumbnail').nth(2).click();
  for (let step = 0; step < few; step += 1) await page.keyboard.press('Delete');
  const found = await latencies(window, 'MOUSE_RELEASED', async () => {
    for (const command of ['undo', 'redo', 'undo']) {
      for (let step = 0; step < few; step += 1) {
        await page.getByTestId(`command-${command}`).click();
        await pause(150);
      }
    }
  });
  return found;
}

/** Throws when a frame after the choice of a slide did not show that slide: what is timed must be the right picture. */
async function checked<Value>({ page }: BenchWindow, work: () => Promise<Value>): Promise<Value> {
  await page.evaluate(() => {
    const state = globalThis as { wrong?: number; check?: () => void };
    state.wrong = 0;
    state.check = () =>
      void requestAnimationFrame(() => {
        const current = document
          .querySelector('[data-testid="slide-thumbnail"][data-current]')
          ?.getAttribute('data-key');
        const shown = document.querySelector('[data-testid="canvas"] .scene')?.getAttribute('data-slide');
        if (current !== shown) state.wrong = (state.wrong ?? 0) + 1;
      });
    for (const name of ['keydown', 'click']) addEventListener(name, state.check, true);
  });
  const value = await work();
  const wrong = await page.evaluate(() => {
    const state = globalThis as { wrong?: number; check?: () => void };
    for (const name of ['keydown', 'click']) if (state.check) removeEventListener(name, state.check, true);
    return state.wrong;
  });
  if (wrong !== 0) throw new Error(`${wrong} frames after the choice of a slide showed another one`);
  return value;
}
