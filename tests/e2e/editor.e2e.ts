import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { answerMessageBox, answerOpenDialog, answerSaveDialog, expect, killHard, launch, test } from './application.ts';

const newTitle = '全市生产总值稳步增长';

async function editTitle(window: import('playwright/test').Page, text: string) {
  const title = window.getByTestId('canvas').locator('[data-slot="title"]').first();
  await title.dblclick();
  const field = window.getByTestId('title-editor');
  await field.waitFor();
  await window.keyboard.press('Control+A');
  await window.keyboard.type(text);
  await window.keyboard.press('Control+Enter');
  await field.waitFor({ state: 'hidden' });
}

test('first start opens the sample deck, assembled from the sample store', async ({ start }) => {
  const { window, application } = await start();
  const navigator = window.getByTestId('navigator');
  for (const section of ['总览', '共融共建', '创新驱动', '绿色发展与生态修复']) {
    await expect(navigator.getByText(section, { exact: true }).first()).toBeVisible();
  }
  const answer = await window.evaluate(() => window.danxia.appStart({}));
  if (!answer.ok) throw new Error(answer.failure.code);
  const slides = answer.value.document.deck.sections.flatMap((section) => section.slides);
  expect(slides.length).toBeGreaterThanOrEqual(14);
  expect(answer.value.notice.ok).toBe(true);
  expect(
    existsSync(path.join(await application.evaluate(({ app }) => app.getPath('userData')), 'store', 'indicators.db')),
  ).toBe(true);
});

test('edit a title in place, undo, redo', async ({ start }) => {
  const { window } = await start();
  await window.getByTestId('slide-thumbnail').nth(3).click();
  const canvas = window.getByTestId('canvas');
  const before = await canvas.locator('h1, h2').first().textContent();
  await editTitle(window, newTitle);
  await expect(canvas).toContainText(newTitle);
  await window.getByTestId('command-undo').click();
  await expect(canvas).not.toContainText(newTitle);
  expect(await canvas.locator('h1, h2').first().textContent()).toBe(before);
  await window.getByTestId('command-redo').click();
  await expect(canvas).toContainText(newTitle);
});

test('insert, duplicate, move and delete slides, and undo back to the start', async ({ start }) => {
  const { window } = await start();
  const count = () => window.getByTestId('navigator').getAttribute('data-slides').then(Number);
  const original = await count();
  await window.getByTestId('slide-thumbnail').nth(3).click();
  await window.getByTestId('command-duplicate-slide').click();
  await expect.poll(count).toBe(original + 1);
  await window.getByTestId('command-delete-slide').click();
  await expect.poll(count).toBe(original);
  await window.getByTestId('command-undo').click();
  await window.getByTestId('command-undo').click();
  await expect.poll(count).toBe(original);
  await expect(window.getByTestId('command-undo')).toBeDisabled();
});

test('a card for an indicator found by pinyin initials goes onto a slide', async ({ start }) => {
  const { window } = await start();
  await window.getByTestId('command-insert-slide').click();
  await window.getByTestId('insert-template-key-figures').click();
  await window.getByTestId('command-toggle-data').click();
  const drawer = window.getByTestId('data-drawer');
  await drawer.getByRole('textbox').fill('slfgl');
  await expect(drawer.getByText('森林覆盖率').first()).toBeVisible();
  await drawer.getByTestId('insert-card').first().click();
  await expect(window.getByTestId('canvas')).toContainText('74.43');
});

test('save, open again, and the deck is the same', async ({ start, folder }) => {
  const { application, window } = await start();
  const file = path.join(folder, '简报.danxia');
  await window.getByTestId('slide-thumbnail').nth(3).click();
  await editTitle(window, newTitle);
  await answerSaveDialog(application, file);
  await window.getByTestId('command-save').click();
  await expect.poll(() => existsSync(file) && statSync(file).size > 0).toBe(true);
  await expect(window.getByTestId('document-name')).toContainText('简报');
  await expect(window.getByTestId('document-name')).toHaveAttribute('data-unsaved', 'false');
  await window.getByTestId('slide-thumbnail').nth(3).click();
  await editTitle(window, '另一个标题');
  await answerOpenDialog(application, file);
  await answerMessageBox(application, 1);
  await window.getByTestId('command-open').click();
  await window.getByTestId('slide-thumbnail').nth(3).click();
  await expect(window.getByTestId('canvas')).toContainText(newTitle);
});

test('kill -9 after typing: the recovery copy is offered and holds what was typed', async ({ start, folder }) => {
  const { application, window, userData } = await start();
  await window.getByTestId('slide-thumbnail').nth(3).click();
  await editTitle(window, newTitle);
  await window.waitForFunction(
    () => document.querySelector('[data-testid="editor"]')?.getAttribute('data-recovery') === 'written',
  );
  await killHard(application);

  const again = await launch(userData);
  try {
    const dialog = again.window.getByTestId('recovery-dialog');
    await dialog.waitFor();
    await dialog.getByTestId('recovery-open').first().click();
    await again.window.getByTestId('slide-thumbnail').nth(3).click();
    await expect(again.window.getByTestId('canvas')).toContainText(newTitle);
  } finally {
    await killHard(again.application);
  }
  expect(folder).not.toBe('');
});

test('language and colour scheme switch live', async ({ start }) => {
  const { window } = await start();
  await expect(window.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await window.evaluate(() => window.danxia.settingsChange({ locale: 'en', colourScheme: 'dark' }));
  await expect(window.locator('html')).toHaveAttribute('lang', 'en');
  await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
