import { setTimeout as pause } from 'node:timers/promises';
import type { BenchWindow } from './bench-window.ts';
import { latencies } from './latency.ts';

const letters = 20; // a run

/** Where one types: into a field's place the caret is put first, and out of it again. */
export type Field = {
  name: string;
  enter(window: BenchWindow): Promise<void>;
  leave(window: BenchWindow): Promise<void>;
};

export const fields: readonly Field[] = [
  { name: 'title', enter: (window) => editSlot(window, 'title', 'title-editor'), leave: finishText },
  { name: 'text block', enter: (window) => editSlot(window, 'text', 'text-editor'), leave: finishText },
  {
    name: 'notes',
    enter: ({ page }) => page.getByTestId('notes').locator('textarea').click(),
    leave: ({ page }) => page.getByTestId('notes').locator('textarea').blur(),
  },
];

/** The field of an empty page: what a letter costs on this machine at least. */
export const plainField: Field = {
  name: 'plain',
  enter: ({ page }) => page.getByTestId('editor').click(),
  leave: ({ page }) => page.getByTestId('editor').blur(),
};

/** Letters at a quick typist's uneven pace; from each to the frame that shows it. */
export async function typed(window: BenchWindow, field: Field): Promise<number[]> {
  await field.enter(window);
  const found = await latencies(window, 'KEY_PRESSED', async () => {
    for (let index = 0; index < letters; index += 1) {
      await window.page.keyboard.press(String.fromCharCode(97 + (index % 26)));
      await pause(60 + ((index * 17) % 60));
    }
  });
  await field.leave(window);
  return found;
}

/**
 * 生态修复 composed from pinyin letter by letter, again and again. An input method's changes are no key events, so the page
 * notes them: from the change to the end of the frame that shows it.
 */
export async function composed(window: BenchWindow, field: Field): Promise<number[]> {
  const { page, engine } = window;
  await field.enter(window);
  await page.evaluate(() => {
    const times: number[] = [];
    (globalThis as { composed?: number[] }).composed = times;
    document.activeElement?.addEventListener('input', ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    );
  });
  for (let word = 0; word < 3; word += 1) {
    for (const text of ['s', 'sh', 'she', 'sheng', "sheng't", "sheng'tai"]) {
      await engine.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await pause(60 + ((text.length * 17) % 60));
    }
    await engine.send('Input.insertText', { text: '生态' });
    await pause(100);
  }
  const found = await page.evaluate(() => (globalThis as { composed?: number[] }).composed ?? []);
  await field.leave(window);
  return found;
}

async function editSlot({ page }: BenchWindow, slot: string, testId: string): Promise<void> {
  const target = page.getByTestId('canvas').locator(`button[data-slot="${slot}"]`);
  await target.dblclick();
  await page.getByTestId(testId).waitFor();
}

async function finishText({ page }: BenchWindow): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-testid="title-editor"], [data-testid="text-editor"]').waitFor({ state: 'detached' });
}
