import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, root, test } from '../e2e/application.ts';

/** Pictures of every view, for looking at: test-results/pictures. `npm run pictures` makes them, and the README's. */
const folder = path.join(root, 'test-results', 'pictures');

/** Pictures the README shows, small enough for the repository. */
const readme = ['editor-light', 'editor-data-drawer'];

test('every view', async ({ start }) => {
  mkdirSync(folder, { recursive: true });
  const { application, page } = await start();
  const shot = async (name: string) => {
    // Dialogs fade in; the picture is of what stands.
    await page.waitForFunction(() => document.getAnimations().every((each) => each.playState !== 'running'));
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    if (readme.includes(name))
      await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 88 });
  };
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));
  await page.waitForFunction(() => innerWidth === 1440);
  const settings = (locale: 'zh-CN' | 'en', colourScheme: 'light' | 'dark') =>
    page.evaluate((change) => window.danxia.settingsChange(change), { locale, colourScheme });

  await settings('zh-CN', 'light');
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await page.getByTestId('canvas').locator('.scene').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await shot('editor-light');
  await page.getByTestId('canvas').locator('button[data-slot="figures"]').click();
  await page.getByTestId('inspector').getByText('卡片', { exact: true }).first().waitFor();
  await page.getByTestId('command-toggle-data').click();
  await page.getByTestId('data-drawer').getByTestId('insert-card').first().waitFor();
  await shot('editor-data-drawer');
  await page.getByTestId('data-drawer').getByRole('textbox').first().fill('slfgl');
  await expect(page.getByTestId('data-drawer').locator('[data-indicator]')).toHaveCount(1);
  await shot('editor-search');
  await page.getByTestId('command-toggle-data').click();
  await page.getByTestId('slide-thumbnail').nth(4).click();
  await page.getByTestId('canvas').locator('button[data-slot="chart"]').click();
  await shot('editor-chart');
  await page.getByTestId('canvas').locator('button[data-slot="title"]').dblclick();
  await page.getByTestId('title-editor').waitFor();
  await shot('editor-title');
  await page.keyboard.press('Escape');
  await page.getByTestId('command-new').click();
  await page.getByTestId('new-deck-create').waitFor();
  await shot('dialog-new');
  await page.keyboard.press('Escape');
  await page.getByTestId('command-export').click();
  await page.getByTestId('export-dialog').getByText('PowerPoint').waitFor();
  await shot('dialog-export');
  await page.keyboard.press('Escape');
  await settings('zh-CN', 'dark');
  await shot('editor-dark');
  await settings('en', 'light');
  await shot('editor-english');
  await settings('en', 'dark');
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1180, 720));
  await page.waitForFunction(() => innerWidth === 1180);
  await shot('editor-small-dark');
  await settings('zh-CN', 'light');
  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId('insert-template-two-charts').waitFor();
  await shot('insert-slide');
  await page.getByTestId('insert-template-two-charts').click();
  await shot('editor-empty-slots');

  await page.getByTestId('slide-thumbnail').nth(4).click();
  const [show] = await Promise.all([application.waitForEvent('window'), page.getByTestId('command-present').click()]);
  await show.getByTestId('show').waitFor();
  await show.evaluate(() => document.fonts.ready);
  await show.screenshot({ path: path.join(folder, 'show.png') });
  await show.screenshot({ path: path.join(folder, 'show.jpg'), type: 'jpeg', quality: 80 });
});
