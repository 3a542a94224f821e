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
  const grid = page.locator('[data-testid="sorter"] [role="grid"]');
  await expect(grid).toBeFocused();
  await expect(grid).toHaveAttribute('aria-activedescendant', (await current.getAttribute('id')) ?? '');

  // The wheel goes down through all of it; what exists stays what is in view and a little around it.
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
  await expect(grid).toBeFocused();
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
  await expect(grid).toBeFocused();
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

test('a menu, the dialog it opens and a name give the keys back to the slides, in the tree and in the grid', async ({
  start,
}) => {
  const { page } = await start();
  const inTree = page.locator('[data-testid="slide-thumbnail"][data-current]');
  const dialog = page.getByTestId('move-to-section').getByRole('list');
  await page.getByTestId('slide-thumbnail').nth(2).click({ button: 'right' });
  await page.getByTestId('menu-move-to-section').click();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(inTree).toBeFocused();
  await page.keyboard.press('F2');
  await page.getByTestId('section-name-field').press('Escape');
  await expect(page.getByTestId('navigator').locator('[role="treeitem"][aria-level="1"]:focus')).toHaveCount(1);

  await page.keyboard.press('Control+Shift+G');
  const grid = page.locator('[data-testid="sorter"] [role="grid"]');
  const current = page.locator('[data-testid="sorter-slide"][data-current]');
  await expect(grid).toBeFocused();
  await current.click({ button: 'right' });
  await page.getByTestId('menu-move-to-section').click();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(grid).toBeFocused();
  await page.keyboard.press('F2');
  await page.getByTestId('section-name-field').fill('试拟的章名');
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();
  await expect(grid).toContainText('试拟的章名');

  // An open menu's keys are its own: Enter does what stands there, and does not leave the grid.
  const heads = grid.locator('[role="rowheader"]');
  const count = await heads.count();
  await grid.getByRole('button').first().click();
  await expect(page.getByRole('menu')).toBeVisible();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(heads).toHaveCount(count + 1);
  await expect(page.getByTestId('section-name-field')).toBeFocused();
});
