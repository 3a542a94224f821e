import path from 'node:path';
import type { Page } from 'playwright/test';
import { allSlides } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { readDeckArchive } from '#main/services/deck-archive.ts';
import { answerOpenDialog, answerSaveDialog, expect, test } from './application.ts';

/** Does a command as a person without a mouse: by its name. The native menu's keys are the system's and cannot be pressed here. */
async function command(page: Page, name: string, id: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('textbox', { name: '查找命令或幻灯片' })).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByTestId(`palette-${id}`)).toBeVisible();
  await page.keyboard.press('Enter');
}

const arrows = { left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp', down: 'ArrowDown' };

/** Inserts a slide; the picker begins at the key figures, and `path` leads from there to the template. */
async function insertSlide(page: Page, title: string, ...path: (keyof typeof arrows)[]): Promise<void> {
  await command(page, '插入幻灯片', 'insert-slide');
  await expect(page.getByTestId('insert-template-key-figures')).toBeFocused();
  for (const step of path) await page.keyboard.press(arrows[step]);
  await page.keyboard.press('Enter');
  await expect(page.locator('button[data-slot="title"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('title-editor')).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('title-editor')).toHaveCount(0);
}

/** Puts what the drawer finds first onto the slide, whose title does not name it; the drawer is opened and left again. */
async function insertFound(page: Page, words: string, as: 'card' | 'chart' | 'table', shows = words): Promise<void> {
  const rows = page.getByTestId('data-drawer').locator('[data-indicator]');
  await page.keyboard.press('Control+J');
  await expect(page.getByTestId('data-drawer').getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type(words);
  await expect(rows.first()).toContainText(words);
  await page.keyboard.press('ArrowDown');
  await expect(rows.first()).toBeFocused();
  // Enter is a card; Tab leads past the star to card, chart and table.
  for (let tab = 0; tab < { card: 0, chart: 3, table: 4 }[as]; tab += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('canvas')).toContainText(shows);
  await page.keyboard.press('Control+J');
  await expect(page.getByTestId('data-drawer')).toHaveCount(0);
}

/** Begins a section with the slide that is shown, under a name. */
async function beginSection(page: Page, name: string): Promise<void> {
  await command(page, '添加章节', 'add-section');
  await expect(page.getByTestId('section-name-field')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('section-name-field')).toHaveCount(0);
}

test('a briefing of twelve slides from nothing by keyboard alone: sections, titles, figures, charts, saved and opened', async ({
  start,
  folder,
}) => {
  const file = path.join(folder, '键盘汇报.danxia');
  const { application, page: first } = await start();
  await answerSaveDialog(application, file);
  const opening = application.waitForEvent('window');
  await command(first, '新建窗口', 'new-window');
  const page = await opening;
  await page.getByTestId('editor').waitFor();
  await expect(page.getByText('第 1 页，共 1 页')).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page.getByTestId('title-editor')).toBeFocused();
  await page.keyboard.type('韶关市经济社会发展汇报');
  await page.keyboard.press('Enter');
  const title = page.locator('button[data-slot="title"]');
  await expect(title).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByTestId('notes').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('开场白');
  await page.keyboard.press('Shift+F6');
  await expect(title).toBeFocused();

  await insertSlide(page, '', 'left', 'left');
  await insertSlide(page, '总体情况', 'left');
  await beginSection(page, '总体情况');
  await insertSlide(page, '经济总量稳步增长');
  await insertFound(page, '地区生产总值', 'card');
  await insertFound(page, '一般公共预算收入', 'card');
  await insertSlide(page, '全国总量逐年增加', 'right');
  await insertFound(page, '国内生产总值', 'chart');
  await insertSlide(page, '服务业稳中有进', 'down');
  await insertFound(page, '第三产业增加值', 'table', '574850.9亿元');

  await insertSlide(page, '生态建设', 'left');
  await beginSection(page, '生态建设');
  await insertSlide(page, '林业走在全省前列');
  await insertFound(page, '森林覆盖率', 'card');
  await insertSlide(page, '绿色本底更加厚实', 'down', 'right');
  await page.keyboard.press('Tab');
  await expect(page.locator('button[data-slot="text"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('全市森林覆盖率@森林覆盖率');
  await expect(page.getByRole('option').first()).toContainText('森林覆盖率');
  await page.keyboard.press('Enter');
  await page.keyboard.type('，');
  await page.keyboard.press('Enter');
  await page.keyboard.type('下一步巩固提升。');
  await page.keyboard.press('Control+Enter');
  await insertSlide(page, '工业支撑有力', 'down', 'left');
  await insertFound(page, '第二产业增加值', 'chart');
  await insertSlide(page, '', 'down', 'down');
  await insertSlide(page, '', 'down', 'down', 'left');

  await command(page, '保存', 'save');
  await expect(page).toHaveTitle(/^键盘汇报/);
  const saved = await readDeckArchive(file);
  if (!saved.ok) throw new Error(saved.failure.code);
  const { deck } = saved.value;
  const slides = allSlides(deck);
  expect(slides.map(({ template }) => template)).toEqual([
    ...['cover', 'contents', 'section', 'key-figures', 'chart-takeaway', 'table'],
    ...['section', 'key-figures', 'text-image', 'two-charts', 'sources', 'closing'],
  ]);
  expect(deck.sections.map(({ name }) => name)).toEqual(['汇报', '总体情况', '生态建设']);
  expect(plainText(slides[0]?.title ?? [], deck)).toBe('韶关市经济社会发展汇报');
  const [text] = Object.values(slides[8]?.blocks ?? {});
  expect(text?.kind === 'text' && text.paragraphs.map(({ runs }) => plainText(runs, deck))).toEqual([
    '全市森林覆盖率74.43%，',
    '下一步巩固提升。',
  ]);
  expect(Object.keys(deck.snapshots).length).toBeGreaterThan(4);

  const closed = page.waitForEvent('close');
  await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.getTitle().startsWith('键盘汇报'))
      ?.close(),
  );
  await closed;
  await answerOpenDialog(application, file);
  await command(first, '打开', 'open');
  await expect(first.getByText('第 1 页，共 12 页')).toBeVisible();
  await expect(first.getByTestId('canvas')).toContainText('韶关市经济社会发展汇报');
});
