import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test } from './application.ts';

async function openStore(application: ElectronApplication, editor: Page): Promise<Page> {
  const [store] = await Promise.all([
    application.waitForEvent('window'),
    editor.getByRole('button', { name: '指标库' }).click(),
  ]);
  await store.getByRole('grid').waitFor();
  return store;
}

test('the keyboard goes into an indicator and back; its page begins with the area of its row', async ({ start }) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await store.keyboard.press('/');
  await store.keyboard.type('dqsczz');
  await expect(store.getByText('找到1项')).toBeVisible();
  await store.keyboard.press('ArrowDown');
  await expect(store.getByRole('grid')).toBeFocused();
  await store.keyboard.press('Enter');
  const shown = store.getByRole('article', { name: '地区生产总值' });
  await expect(shown.getByRole('complementary')).toContainText('韶关市 2020年');
  await expect(shown.getByRole('button', { name: '返回指标列表' })).toBeFocused();
  await store.keyboard.press('Escape');
  await expect(store.getByRole('grid')).toBeFocused();
  await store.keyboard.press('Enter');
  await shown.waitFor();
  await store.keyboard.press('Control+F');
  await expect(store.getByLabel('搜索指标')).toBeFocused();
});

test('filters are taken away one by one', async ({ start }) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await store.getByRole('button', { name: /^总览/ }).click();
  await store.getByLabel('年份', { exact: true }).first().click();
  await store.getByRole('option', { name: /^2020/ }).click();
  const chips = store.getByRole('group', { name: '已选的筛选条件' });
  await chips.getByRole('button', { name: '去掉主题“总览”' }).click();
  await expect(store.getByRole('button', { name: /^全部/ })).toHaveAttribute('aria-pressed', 'true');
  await chips.getByRole('button', { name: /^去掉年份/ }).click();
  await expect(chips).toHaveCount(0);
  await expect(store.getByText('49项指标 · 95条数据')).toBeVisible();
});

test('a series is copied for a spreadsheet; cells pasted into the view are a file', async ({ start }) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await store.getByLabel('搜索指标').fill('gnsczz');
  await store.keyboard.press('Enter');
  await store.keyboard.press('Enter');
  await store.getByRole('button', { name: '复制数据' }).click();
  await expect(store.getByText('已复制，可粘贴到 Excel')).toBeVisible();
  const lines = (await application.evaluate(({ clipboard }) => clipboard.readText())).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[0]?.split('\t').slice(0, 2)).toEqual(['时期', '数值（亿元）']);
  expect(lines.at(-1)?.split('\t').slice(0, 2)).toEqual(['2024年', '1349083.5']);

  await store.getByRole('button', { name: '导入', exact: true }).click();
  await application.evaluate(({ clipboard }) =>
    clipboard.writeText('地区\t2020年地区生产总值（亿元）\n广东省\t113708.9'),
  );
  await store.keyboard.press('Control+V');
  await expect(store.getByRole('region', { name: '将要入库' }).getByText('2020年')).toBeVisible();
});

test('findings are narrowed, dismissed with a reason, and do not come back', async ({ start }) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await store.getByRole('button', { name: '检查', exact: true }).click();
  const findings = store.getByRole('region', { name: '检查全库' }).getByRole('listitem');
  await store.getByLabel('全部指标').first().click();
  await store.getByRole('option', { name: /^森林覆盖率/ }).click();
  await expect(findings).toHaveCount(1);
  await findings.getByRole('button', { name: '忽略' }).click();
  const dialog = store.getByRole('dialog', { name: '忽略这条结果' }).or(store.getByRole('dialog'));
  await dialog.getByRole('textbox').fill('原文发表于2021年4月');
  await dialog.getByRole('button', { name: '忽略' }).click();
  await expect(findings).toHaveCount(0);
  await store.getByRole('button', { name: '重新检查' }).click();
  await expect(findings).toHaveCount(0);
});

test('a figure added by hand from the page of an indicator joins its series, with its source', async ({ start }) => {
  const { application, page } = await start();
  const store = await openStore(application, page);
  await store.getByLabel('搜索指标').fill('slfgl');
  await store.keyboard.press('Enter');
  await store.keyboard.press('Enter');
  await store.getByRole('article').getByRole('button', { name: '手工添加' }).click();
  const dialog = store.getByRole('dialog', { name: '手工添加数据' });
  await expect(dialog.getByLabel('指标名称')).toHaveValue('森林覆盖率');
  await expect(dialog.getByRole('textbox', { name: '地区' }).or(dialog.getByLabel('地区')).first()).toHaveValue(
    '韶关市',
  );
  await dialog.getByLabel('时期').fill('2020年');
  await dialog.getByLabel('数值').fill('74.4');
  await dialog.getByLabel('单位', { exact: true }).fill('%');
  await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled(); // no source yet
  await dialog.getByLabel('来源标题').fill('韶关市林业局年报');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  await expect(store.getByRole('table').getByText('74.4%', { exact: true })).toBeVisible();
  await expect(store.getByRole('table').getByText('韶关市林业局年报')).toBeVisible();
});
