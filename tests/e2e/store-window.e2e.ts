import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { answerOpenDialog, answerSaveDialog, expect, root, test } from './application.ts';
import { existsSync } from 'node:fs';

const fixtures = path.join(root, 'tests', 'store', 'import', 'fixtures');

async function openStore(application: ElectronApplication, editor: Page): Promise<Page> {
  const [store] = await Promise.all([
    application.waitForEvent('window'),
    editor.getByRole('button', { name: '指标库' }).click(),
  ]);
  await store.getByRole('grid').waitFor();
  return store;
}

function row(store: Page, name: string) {
  return store.getByRole('row').filter({ hasText: name });
}

async function readFile(application: ElectronApplication, store: Page, name: string): Promise<void> {
  await store.getByRole('button', { name: '导入', exact: true }).first().click();
  await answerOpenDialog(application, path.join(fixtures, name));
  await store.getByRole('button', { name: '选择文件…' }).click();
  await store.getByRole('region', { name }).waitFor();
}

function importButton(store: Page) {
  return store.locator('header').getByRole('button', { name: '导入', exact: true });
}

test('finding a figure: initials, filters that combine, its page with the words that state it', async ({ start }) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await expect(store.getByText('49项指标 · 95条数据')).toBeVisible();

  await store.keyboard.press('/');
  await store.getByLabel('搜索指标').fill('slfgl');
  await expect(row(store, '森林覆盖率')).toBeVisible();
  await expect(store.getByText('找到1项')).toBeVisible();
  await store.keyboard.press('ArrowDown');
  await store.keyboard.press('Enter');
  await expect(store.getByRole('heading', { name: '森林覆盖率' })).toBeVisible();
  await expect(store.locator('mark')).toContainText('74.43%');
  await store.keyboard.press('Escape');

  await store.getByLabel('搜索指标').fill('');
  await store.getByRole('button', { name: /^总览/ }).click();
  await store.getByLabel('地区', { exact: true }).first().click();
  await store.getByRole('option', { name: /广东省/ }).click();
  await expect(store.getByText('找到1项')).toBeVisible();
  await expect(row(store, '地区生产总值')).toBeVisible();
  await store.getByRole('button', { name: '清除筛选' }).click();
  await expect(store.getByText('49项指标 · 95条数据')).toBeVisible();
});

test('a figure is revised with a reason; the vintage before stays in its history', async ({ start }) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await row(store, '地方一般公共预算收入').click();
  await store.getByRole('button', { name: '修订', exact: true }).click();
  const dialog = store.getByRole('dialog', { name: '修订数据' });
  await dialog.getByLabel('数值').fill('105.2');
  await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled(); // no reason yet
  await dialog.getByLabel('修订原因').first().click();
  await store.getByRole('option', { name: '更正错误' }).click();
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  const history = store.getByRole('complementary', { name: '修订历史' });
  await expect(history.getByText('第2版')).toBeVisible();
  await expect(history.getByText('105.11亿元')).toBeVisible();
  await expect(store.getByRole('table').getByText('105.2亿元')).toBeVisible();
});

test('an import shows what it would do, asks why it revises, is one batch, and is undone', async ({ start }) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await readFile(application, store, 'yearbook-national.csv');
  await expect(store.getByText('新增 12')).toBeVisible();
  await store.getByRole('textbox', { name: '地区' }).fill('全国');
  await store.getByRole('textbox', { name: '地区' }).press('Enter');
  await expect(store.getByText('修订 1', { exact: false }).first()).toBeVisible(); // 国内生产总值 gains its growth
  await expect(importButton(store)).toBeDisabled();
  await store.getByLabel('修订原因').first().click();
  await store.getByRole('option', { name: '常规核算修订' }).click();
  await importButton(store).click();
  await expect(store.getByRole('button', { name: '再导入一个文件' })).toBeVisible();

  await store.getByRole('button', { name: '再导入一个文件' }).click();
  await readFile(application, store, 'nbs-province-2018.csv');
  await store.getByLabel('修订原因').first().click();
  await store.getByRole('option', { name: '更好的源数据' }).click();
  await importButton(store).click();
  await store.getByRole('button', { name: '查看这批数据' }).click();
  await expect(store.getByText('找到1项')).toBeVisible();

  await store.getByRole('button', { name: '导入', exact: true }).first().click();
  const batch = store.getByRole('listitem').filter({ hasText: 'nbs-province-2018.csv' });
  await batch.getByRole('button', { name: '撤销导入' }).click();
  await store.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
  await expect(batch.getByText('已撤销')).toBeVisible();
});

test('a column is read as something else, a cell leads to its figure, pasted cells are a file too', async ({
  start,
}) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await store.getByRole('button', { name: '导入', exact: true }).first().click();
  await store.getByRole('button', { name: '粘贴表格…' }).click();
  const cells = ['地区\t2020年地区生产总值（亿元）\t2019年地区生产总值（亿元）', '广东省\t113708.9\t110468.1'].join(
    '\n',
  );
  await store.getByRole('dialog').getByRole('textbox').fill(cells);
  await store.getByRole('dialog').getByRole('button', { name: '读取' }).click();
  await expect(store.getByRole('region', { name: '将要入库' }).getByText('2020年')).toBeVisible();
  await store.getByLabel('C列的含义').selectOption('ignore');
  await expect(store.getByRole('region', { name: '将要入库' }).getByText('2019年')).toHaveCount(0);
  await store.getByText('113708.9', { exact: true }).click();
  await expect(store.getByRole('region', { name: '将要入库' }).locator('[aria-current="true"]')).toContainText(
    '广东省',
  );
});

test('the store is exported and backed up from the window; language and scheme follow the editor', async ({
  folder,
  start,
}) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await store.getByRole('button', { name: '备份与导出' }).click();
  const file = path.join(folder, 'store.csv');
  await answerSaveDialog(application, file);
  await store.getByRole('button', { name: /CSV 长表/ }).click();
  await expect(store.getByText('已导出“store.csv”')).toBeVisible();
  expect(existsSync(file)).toBe(true);
  await store.getByRole('button', { name: '立即备份' }).click();
  await expect(store.getByRole('button', { name: '恢复', exact: true }).first()).toBeVisible();
  await store.getByRole('button', { name: '检查', exact: true }).last().click();
  await expect(store.getByText('完好：49项指标')).toBeVisible();
  await page.evaluate(() => window.danxia.settingsChange({ locale: 'en', colourScheme: 'dark' }));
  await expect(store.getByRole('button', { name: 'Backup & export' })).toBeVisible();
  await expect(store.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
