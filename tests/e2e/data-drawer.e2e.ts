import type { Page } from 'playwright/test';
import { end, expect, test } from './application.ts';

const drawer = (page: Page) => page.getByTestId('data-drawer');
const rows = (page: Page) => drawer(page).locator('[data-indicator]');
const openTab = (page: Page, name: string) => drawer(page).getByText(name, { exact: true }).click();

test('the drawer by keys: search an area and year, choose several, put them on a slide, star one; kept for the next start', async ({
  start,
}) => {
  const { application, page } = await start();
  await page.getByTestId('slide-thumbnail').nth(2).click();
  await page.keyboard.press('Control+J');
  await expect(drawer(page).getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('生产总值 广东 2019');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('广东 · 2019年');

  await page.keyboard.press('Control+A');
  await page.keyboard.type('产业增加值');
  await expect(rows(page).first()).toContainText('产业增加值');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByTestId('picked-bar')).toContainText('已选 3 项');
  await page.keyboard.press('Space'); // takes the last one off again
  await expect(page.getByTestId('picked-bar')).toContainText('已选 2 项');
  await page.keyboard.press('Tab'); // from a row to its star
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(2).getByTestId('star')).toHaveAttribute('aria-pressed', 'true');
  await rows(page).nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('canvas').locator('button[data-slot="figures"]:not([data-empty])')).toBeVisible();
  await page.getByTestId('command-undo').click();

  await openTab(page, '收藏');
  await drawer(page).getByRole('textbox').first().fill('');
  await expect(rows(page)).toHaveCount(1);
  await end(application, application.process());

  const again = await start();
  await again.page.keyboard.press('Escape'); // what was recovered
  await again.page.getByTestId('command-toggle-data').click();
  await openTab(again.page, '收藏');
  await expect(rows(again.page)).toHaveCount(1);
  await openTab(again.page, '最近');
  await expect(rows(again.page).first()).toContainText('产业增加值');
});
