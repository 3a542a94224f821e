import { copyFileSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { answerMessageBox, answerOpenDialog, answerSaveDialog, expect, test } from './application.ts';

const newTitle = '全市生产总值稳步增长';

async function editTitle(page: import('playwright/test').Page, text: string) {
  const title = page.getByTestId('canvas').locator('[data-slot="title"]').first();
  await title.dblclick();
  const field = page.getByTestId('title-editor');
  await field.waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await field.waitFor({ state: 'hidden' });
}

test('first start opens the sample deck, assembled from the sample store', async ({ start }) => {
  const { page, application } = await start();
  const navigator = page.getByTestId('navigator');
  for (const section of ['总览', '共融共建', '创新驱动', '绿色发展与生态修复']) {
    await expect(navigator.getByText(section, { exact: true }).first()).toBeVisible();
  }
  const answer = await page.evaluate(() => window.danxia.appStart({}));
  if (!answer.ok) throw new Error(answer.failure.code);
  const slides = answer.value.document.deck.sections.flatMap((section) => section.slides);
  expect(slides.length).toBeGreaterThanOrEqual(14);
  expect(answer.value.notice.ok).toBe(true);
  expect(
    existsSync(path.join(await application.evaluate(({ app }) => app.getPath('userData')), 'store', 'indicators.db')),
  ).toBe(true);
});

test('edit a title in place, undo, redo', async ({ start }) => {
  const { page } = await start();
  await page.getByTestId('slide-thumbnail').nth(3).click();
  const canvas = page.getByTestId('canvas');
  const before = await canvas.locator('h1, h2').first().textContent();
  await editTitle(page, newTitle);
  await expect(canvas).toContainText(newTitle);
  await page.getByTestId('command-undo').click();
  await expect(canvas).not.toContainText(newTitle);
  expect(await canvas.locator('h1, h2').first().textContent()).toBe(before);
  await page.getByTestId('command-redo').click();
  await expect(canvas).toContainText(newTitle);
});

test('insert, duplicate, move and delete slides, and undo back to the start', async ({ start }) => {
  const { page } = await start();
  const count = () => page.getByTestId('navigator').getAttribute('data-slides').then(Number);
  const original = await count();
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await page.getByTestId('command-duplicate-slide').click();
  await expect.poll(count).toBe(original + 1);
  await page.getByTestId('command-delete-slide').click();
  await expect.poll(count).toBe(original);
  await page.getByTestId('command-undo').click();
  await page.getByTestId('command-undo').click();
  await expect.poll(count).toBe(original);
  await expect(page.getByTestId('command-undo')).toBeDisabled();
});

test('a card for an indicator found by pinyin initials goes onto a slide', async ({ start }) => {
  const { page } = await start();
  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId('insert-template-key-figures').click();
  await page.getByTestId('command-toggle-data').click();
  const drawer = page.getByTestId('data-drawer');
  await drawer.getByRole('textbox').first().fill('slfgl');
  await expect(drawer.locator('[data-indicator]')).toHaveCount(1);
  await expect(drawer.getByText('森林覆盖率').first()).toBeVisible();
  await drawer.getByTestId('insert-card').first().click();
  await expect(page.getByTestId('canvas')).toContainText('74.43');
});

test('save, open again, and the deck is the same', async ({ start, folder }) => {
  const { application, page } = await start();
  const file = path.join(folder, '简报.danxia');
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await editTitle(page, newTitle);
  await answerSaveDialog(application, file);
  await page.getByTestId('command-save').click();
  await expect.poll(() => existsSync(file) && statSync(file).size > 0).toBe(true);
  await expect(page.getByTestId('document-name')).toContainText('简报');
  await expect(page.getByTestId('document-name')).toHaveAttribute('data-unsaved', 'false');
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await editTitle(page, '另一个标题');
  const copy = path.join(folder, '副本.danxia');
  copyFileSync(file, copy);
  await answerOpenDialog(application, copy);
  const opened = application.waitForEvent('window');
  await page.getByTestId('command-open').click();
  const second = await opened;
  await second.getByTestId('slide-thumbnail').nth(3).click();
  await expect(second.getByTestId('canvas')).toContainText(newTitle);
});

test('language and colour scheme switch live', async ({ start }) => {
  const { page } = await start();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.evaluate(() => window.danxia.settingsChange({ locale: 'en', colourScheme: 'dark' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('a chart from the store: another kind, another period, and back step by step', async ({ start }) => {
  const { page } = await start();
  const steps = () => page.getByTestId('command-undo');
  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId('insert-template-chart-takeaway').click();
  await page.getByTestId('command-toggle-data').click();
  const drawer = page.getByTestId('data-drawer');
  await drawer.getByRole('textbox').first().fill('dqsczz');
  await expect(drawer.locator('[data-indicator]')).toHaveCount(1);
  await drawer.getByTestId('insert-chart').click();
  const canvas = page.getByTestId('canvas');
  await expect(canvas).toContainText('广东省地区生产总值，2015—2024年（亿元）');
  await page.getByTestId('chart-kind-line').click();
  await expect(page.getByTestId('chart-kind-line')).toHaveAttribute('aria-pressed', 'true');
  await page.getByTestId('chart-kinds-refused').click();
  await expect(page.getByTestId('chart-kind-pie')).toBeDisabled();
  await page.getByTestId('chart-from').click();
  await page.getByRole('option', { name: '2018年' }).click();
  await expect(canvas).toContainText('2018—2024年');
  await steps().click();
  await expect(canvas).toContainText('2015—2024年');
  await steps().click();
  await expect(page.getByTestId('chart-kind-column')).toHaveAttribute('aria-pressed', 'true');
});

test('a chart takes another indicator, says which kinds tell the data, and gives the series back', async ({
  start,
}) => {
  const { page } = await start();
  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId('insert-template-chart-takeaway').click();
  await page.getByTestId('command-toggle-data').click();
  const drawer = page.getByTestId('data-drawer');
  await drawer.getByRole('textbox').first().fill('国内生产总值');
  await expect(drawer.locator('[data-indicator]')).toHaveCount(1);
  await drawer.getByTestId('insert-chart').click();
  const canvas = page.getByTestId('canvas');
  await expect(canvas).toContainText('国内生产总值，2015—2024年（亿元）');
  await expect(page.getByTestId('chart-kind-column')).toContainText('逐期比较');
  await page.getByTestId('chart-add-indicator').fill('第三产业');
  await page.getByRole('option', { name: '第三产业增加值' }).click();
  await expect(page.getByTestId('chart-series-1')).toHaveValue('第三产业增加值');
  await expect(canvas).toContainText('第三产业增加值');
  await page.getByTestId('chart-kind-combo').click();
  await expect(page.getByTestId('chart-kind-combo')).toHaveAttribute('aria-pressed', 'true');
  await page.getByTestId('chart-kinds-refused').click();
  await expect(page.getByTestId('chart-kind-pie')).toBeDisabled();
  await page.getByTestId('chart-add-note').click();
  await page.getByTestId('chart-note-0').fill('历年最高');
  await expect(canvas).toContainText('历年最高');
  await page.getByTestId('chart-display-unit').click();
  await page.getByRole('option', { name: '万亿元' }).click();
  await expect(canvas).toContainText('国内生产总值，2015—2024年（万亿元）');
  await page.getByTestId('chart-remove-series-1').click();
  await expect(page.getByTestId('chart-kind-combo')).toBeDisabled();
  await page.getByTestId('command-undo').click();
  await expect(page.getByTestId('chart-series-1')).toHaveValue('第三产业增加值');
});

test('a new briefing from the store: area, period, topics, theme', async ({ start }) => {
  const { application, page } = await start();
  await answerMessageBox(application, 1);
  await page.getByTestId('command-new').click();
  await page.getByRole('checkbox', { name: '共融共建' }).uncheck();
  await page.getByTestId('theme-qinglv').last().click();
  await page.getByRole('textbox', { name: '标题', exact: true }).fill('生态修复专题汇报');
  await page.getByTestId('new-deck-create').click();
  await expect(page.getByTestId('canvas')).toContainText('生态修复专题汇报');
  const answer = await page.evaluate(() => window.danxia.appStart({}));
  if (!answer.ok) throw new Error(answer.failure.code);
  expect(answer.value.document.deck.theme).toBe('qinglv');
  expect(answer.value.document.deck.sections.map((section) => section.name)).not.toContain('共融共建');
});
