import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeDeckArchive } from '#main/services/deck-archive.ts';
import { enlargeDeck, sampleDeck } from '#tests/sample-deck.ts';
import { expect, test } from './application.ts';

test('five hundred slides in the sorter: few exist at a time; chosen, sent to a section, hidden and zoomed by keys', async ({
  start,
  folder,
}) => {
  const file = path.join(folder, '五百页.danxia');
  mkdirSync(folder, { recursive: true });
  await writeDeckArchive(file, enlargeDeck(await sampleDeck(), 500), {}, { keepBackup: false });
  const { page } = await start([file]);
  await page.keyboard.press('Control+Shift+G');
  const slides = page.getByTestId('sorter-slide');
  const current = page.locator('[data-testid="sorter-slide"][data-current]');
  const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
  await expect(current).toBeFocused();

  // The wheel goes down through all of it; what exists stays what is in view and a little around it.
  const grid = page.locator('[data-testid="sorter"] [role="grid"]');
  await grid.hover();
  const shown: number[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.mouse.wheel(0, 2000);
    await expect(slides.first()).toBeVisible();
    shown.push(await slides.count());
  }
  expect(Math.max(...shown)).toBeLessThan(60);
  expect(await nodes()).toBeLessThan(9000);

  await page.keyboard.press('End');
  await expect(current).toHaveAttribute('data-number', '500');
  await expect(current).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByTestId('status-bar')).toContainText('已选 3 页');
  await page.keyboard.press('Control+Shift+H');
  await expect(page.locator('[data-testid="sorter-slide"][data-hidden]')).toHaveCount(3);

  await current.click({ button: 'right' });
  await page.getByTestId('menu-move-to-section').click();
  await page.getByTestId('move-to-section').getByRole('button', { name: '总览' }).click();
  await expect(page.getByTestId('status-bar')).toContainText('已选 3 页');
  await expect(current).not.toHaveAttribute('data-number', '498');
  await expect(current).toBeFocused();
  await page.getByTestId('command-undo').click();

  await page.keyboard.press('Control+A');
  await expect(page.getByTestId('status-bar')).toContainText('已选 500 页');
  const width = async () => (await slides.first().boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByTestId('command-zoom-in').click();
  await expect.poll(width).toBeGreaterThan(before);
  await slides.first().click();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('canvas')).toBeVisible();
});
