import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './application.ts';

function pages(page: Page): Promise<number> {
  return page
    .getByTestId('deck-preview-sum')
    .innerText()
    .then((text) => Number(/(\d+) 页/.exec(text)?.[1]));
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByTestId(field).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a new briefing: its slides are seen before it is made, and topics without figures are told', async ({
  start,
}) => {
  const { page } = await start();
  await page.getByTestId('command-new').click();
  const dialog = page.getByTestId('new-deck-dialog');
  await expect(dialog.getByTestId('preview-slide').first()).toContainText('韶关市');
  const usual = await pages(page);

  await dialog.getByText('简短', { exact: true }).click();
  await expect.poll(() => pages(page)).toBeLessThan(usual);
  const short = await pages(page);
  await dialog.getByText('详尽', { exact: true }).click();
  await expect.poll(() => pages(page)).toBeGreaterThan(usual);
  await dialog.getByText('简短', { exact: true }).click();
  await expect.poll(() => pages(page)).toBe(short);

  await choose(page, 'new-deck-area', '翁源县');
  await expect(dialog.getByTestId('lacking-topics')).toContainText('没有该地区和时期的数据');
  await expect(dialog.getByText('没有数据', { exact: true }).first()).toBeVisible();
  await choose(page, 'new-deck-area', '韶关市');
  await expect.poll(() => pages(page)).toBe(short);

  await dialog.getByLabel('标题').fill('绿色发展专题汇报');
  await expect(dialog.getByTestId('preview-slide').first()).toContainText('绿色发展专题汇报');
  await page.getByTestId('new-deck-create').click();
  await expect(page.getByTestId('new-deck-create')).toHaveCount(0);
  await expect(page.getByTestId('canvas')).toContainText('绿色发展专题汇报');
  await expect(page.getByText(`第 1 页，共 ${short} 页`)).toBeVisible();
});

test('a deck saved as a template makes a briefing of another area; a damaged template is named and left alone', async ({
  start,
  folder,
}) => {
  const { application, page } = await start();
  const menu = (id: string) =>
    application.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
  await menu('save-template');
  await page.getByLabel('模板名称').fill('年度汇报');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已存为模板“年度汇报”')).toBeVisible();

  await menu('new');
  const dialog = page.getByTestId('new-deck-dialog');
  await dialog.getByText('用模板', { exact: true }).click();
  await dialog.getByLabel('年度汇报', { exact: true }).check();
  await choose(page, 'new-deck-area', '翁源县');
  await expect(dialog.getByTestId('preview-slide').first()).toContainText('翁源县');
  await expect(dialog.getByTestId('rebind-outlook')).toContainText('项没有数据，将留空');
  await page.getByTestId('new-deck-create').click();
  await expect(page.getByTestId('new-deck-create')).toHaveCount(0);
  await expect(page.getByTestId('canvas')).toContainText('翁源县2020年');

  // A second file, cut in half as by a full disk.
  const templates = path.join(folder, 'user-data', 'templates');
  const damaged = path.join(templates, '00000000-0000-4000-8000-000000000000.danxia');
  writeFileSync(damaged, 'PK\x03\x04 cut off');
  await menu('new');
  await dialog.getByText('用模板', { exact: true }).click();
  await expect(dialog.getByTestId('template-row').filter({ hasText: '不完整' })).toHaveCount(1);

  await dialog.getByRole('button', { name: '重命名“年度汇报”' }).click();
  await page.keyboard.type('季度汇报');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('季度汇报', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: '删除“季度汇报”' }).click();
  await page.getByTestId('template-remove-sure').click();
  await expect(dialog.getByLabel('季度汇报', { exact: true })).toHaveCount(0);
  expect(readdirSync(templates)).toEqual([path.basename(damaged)]);
});
