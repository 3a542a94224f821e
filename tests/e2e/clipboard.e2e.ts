import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { emptySlide } from '#core/deck/create.ts';
import type { Deck } from '#core/deck/deck.ts';
import { writeDeckArchive } from '#main/services/deck-archive.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { answerOpenDialog, answerSaveDialog, expect, test } from './application.ts';

/** What the offline runtime's clipboard can be asked for. */
type Readable = { readText(): string; readHTML(): string; writeText(text: string): void };

const held = (application: ElectronApplication) =>
  application.evaluate(({ clipboard }) => {
    const readable = clipboard as unknown as Readable;
    return { text: readable.readText(), html: readable.readHTML() };
  });
const slides = (page: Page) => page.getByTestId('slide-thumbnail');
const count = (page: Page) => page.getByTestId('navigator').getAttribute('data-slides').then(Number);

/** A briefing of another theme that knows none of the sample's figures. */
async function writeOtherDeck(file: string): Promise<void> {
  const sample = await sampleDeck('zhengwu');
  const section = { id: 'only', name: '接收', slides: [emptySlide('two-charts', 'first')] };
  const other: Deck = { ...sample, id: 'other', title: '另一份汇报', sections: [section], snapshots: {}, assets: {} };
  mkdirSync(path.dirname(file), { recursive: true });
  const written = await writeDeckArchive(file, other, {}, { keepBackup: false });
  if (!written.ok) throw new Error(written.failure.code);
}

test('slides and blocks are copied, cut and pasted between two windows, with their figures and in the target’s theme', async ({
  start,
  folder,
}) => {
  const other = path.join(folder, '接收.danxia');
  await writeOtherDeck(other);
  const { application, page } = await start();
  await answerSaveDialog(application, path.join(folder, '来源.danxia'));
  await page.getByTestId('command-save').click();
  await expect(page.getByTestId('document-name')).toContainText('来源');
  await answerOpenDialog(application, other);
  const opened = application.waitForEvent('window');
  await page.getByTestId('command-open').click();
  const target = await opened;
  await target.getByTestId('editor').waitFor();
  await expect(slides(target)).toHaveCount(1);

  // Two slides of one window behind the slide of the other.
  await slides(page).nth(3).click();
  await slides(page)
    .nth(4)
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+C');
  await expect(page.getByText(/已复制 2 页/)).toBeVisible();
  const copied = await held(application);
  expect(copied.text).toContain('亿元');
  await slides(target).first().click();
  await target.keyboard.press('Control+V');
  await expect(slides(target)).toHaveCount(3);
  await expect(target.locator('[data-selected]')).toHaveCount(2);
  await slides(target).nth(1).click();
  await expect(target.getByTestId('canvas')).toContainText('1353.49');
  await expect(target.getByTestId('canvas')).not.toContainText('—');
  await target.keyboard.press('Control+V'); // once more: ids are made anew
  await expect(slides(target)).toHaveCount(5);
  await target.getByTestId('command-undo').click();
  await expect(slides(target)).toHaveCount(3);

  // A chart goes into the slot that is selected, and other programs get its rows.
  await slides(page).nth(4).click();
  await page.locator('button[data-slot="chart"]').click();
  await page.keyboard.press('Control+C');
  await expect(page.getByText(/内容已复制/)).toBeVisible();
  const chart = await held(application);
  expect(chart.html).toContain('<table');
  expect(chart.text.split(/\r?\n/).length).toBeGreaterThan(2);
  await slides(target).first().click();
  await target.locator('button[data-slot="right"]').click({ position: { x: 12, y: 12 } });
  await target.keyboard.press('Control+V');
  await expect(target.locator('button[data-slot="right"]:not([data-empty])')).toBeVisible();
  await expect(target.locator('button[data-slot="left"][data-empty]')).toBeVisible();

  // Cut takes the slide out of its deck once it is on the clipboard; undo brings it back.
  const before = await count(page);
  await slides(page).nth(5).click({ button: 'right' });
  await page.getByTestId('menu-cut').click();
  await expect.poll(() => count(page)).toBe(before - 1);
  await page.getByTestId('command-undo').click();
  await expect.poll(() => count(page)).toBe(before);

  // Text of other programs is a text; content that pretends to be ours is refused with a reason.
  await application.evaluate(({ clipboard }) => (clipboard as unknown as Readable).writeText('第一行\n第二行'));
  await slides(target).first().click();
  await target.keyboard.press('Control+V');
  await expect(target.getByTestId('canvas')).toContainText('第二行');
  await application.evaluate(({ clipboard }) =>
    (clipboard as unknown as Readable).writeText('地区\t数值\r\n甲市\t12.5\r\n'),
  );
  await target.keyboard.press('Control+V');
  await expect(target.getByTestId('canvas').getByRole('cell', { name: '12.5' })).toBeVisible();
  await application.evaluate(({ clipboard }) => {
    const older = clipboard as unknown as { write(data: { html: string; text: string }): void };
    older.write({ text: 'x', html: '<span data-danxia-clip="AAAA"></span>' });
  });
  await target.keyboard.press('Control+V');
  await expect(target.getByText(/剪贴板里的丹霞内容不完整/)).toBeVisible();
});
