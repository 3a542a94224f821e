import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { answerOpenDialog, root, test } from '../e2e/application.ts';

const folder = path.join(root, 'test-results', 'pictures');
const fixtures = path.join(root, 'tests', 'store', 'import', 'fixtures');
const readme = ['store-list', 'store-import'];

test('every view of the store', async ({ start }) => {
  mkdirSync(folder, { recursive: true });
  const { application, page } = await start();
  const [store] = await Promise.all([
    application.waitForEvent('window'),
    page.evaluate(() => window.danxia.storeWindow({})),
  ]);
  await store.setViewportSize({ width: 1360, height: 860 });
  const shot = async (name: string) => {
    await store.waitForFunction(() => document.getAnimations().every((each) => each.playState !== 'running'));
    await store.screenshot({ path: path.join(folder, `${name}.png`) });
    if (readme.includes(name))
      await store.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 88 });
  };
  const settings = (locale: 'zh-CN' | 'en', colourScheme: 'light' | 'dark') =>
    page.evaluate((change) => window.danxia.settingsChange(change), { locale, colourScheme });
  const view = (name: string) => store.locator(`[data-view="${name}"]`).click();

  await settings('zh-CN', 'light');
  await store.locator('[data-indicator="gdp"]').waitFor();
  await shot('store-list');
  await store.locator('[data-indicator="gdp-national"]').click();
  await store.getByRole('figure').waitFor();
  await shot('store-indicator');
  await store.getByRole('button', { name: '修订', exact: true }).click();
  await store.getByRole('dialog').waitFor();
  await shot('store-revise');
  await store.keyboard.press('Escape');
  await view('importing');
  await shot('store-import-start');
  await answerOpenDialog(application, path.join(fixtures, 'nbs-province-2018.csv'));
  await store.getByRole('button', { name: '选择文件…' }).click();
  await store.getByRole('region', { name: 'nbs-province-2018.csv' }).waitFor();
  await store.getByRole('tab', { name: /修订/ }).click();
  await shot('store-import');
  await store.locator('header').getByRole('button', { name: '取消' }).click();
  await view('checks');
  await store.getByRole('listitem').first().waitFor();
  await shot('store-checks');
  await view('care');
  await store.getByRole('button', { name: '立即备份' }).click();
  await store.getByRole('button', { name: '恢复', exact: true }).first().waitFor();
  await shot('store-care');
  await settings('en', 'dark');
  await view('indicators');
  await store.locator('[data-indicator="gdp"]').waitFor();
  await shot('store-list-dark-english');
  await store.setViewportSize({ width: 960, height: 600 });
  await shot('store-list-small');
  await store.locator('[data-indicator="gdp-national"]').click();
  await store.getByRole('figure').waitFor();
  await shot('store-indicator-small');
});
