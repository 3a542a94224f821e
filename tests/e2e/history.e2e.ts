import type { Page } from 'playwright/test';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { expect, test } from './application.ts';

/** The deck as main has it, once the window has sent all of it. */
async function deckOf(page: Page): Promise<Deck> {
  await expect(page.getByTestId('editor')).toHaveAttribute('data-recovery', 'written');
  const answer = await page.evaluate(() => window.danxia.appStart({}));
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.document.deck;
}

async function insert(page: Page, template: string): Promise<void> {
  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId(`insert-template-${template}`).click();
}

/** A session from an empty cover, of as many kinds of steps as a morning has. */
async function work(page: Page): Promise<void> {
  const thumbnails = page.getByTestId('slide-thumbnail');
  const notes = page.getByTestId('notes').getByRole('textbox');
  await page.getByTestId('canvas').locator('[data-slot="title"]').first().dblclick();
  await page.getByTestId('title-editor').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('全市经济运行情况');
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('theme-menu').click();
  await page.getByTestId('theme-qinglv').first().click();
  await insert(page, 'key-figures');
  await page.getByTestId('command-toggle-data').click();
  const drawer = page.getByTestId('data-drawer');
  await drawer.getByRole('textbox').first().fill('slfgl');
  await expect(drawer.locator('[data-indicator]')).toHaveText([/森林覆盖率/]);
  await drawer.getByTestId('insert-card').first().click();
  await expect(page.getByTestId('canvas')).toContainText('74.43');
  await insert(page, 'chart-takeaway');
  await drawer.getByRole('textbox').first().fill('dqsczz');
  await expect(drawer.locator('[data-indicator]')).toHaveText([/地区生产总值/]);
  await drawer.getByTestId('insert-chart').first().click();
  await expect(page.getByTestId('canvas')).toContainText('2015—2024年');
  await page.getByTestId('command-toggle-data').click(); // a narrow window has no room for the inspector beside it
  await page.getByTestId('chart-kind-line').click();
  await notes.fill('请先说增速');
  await notes.blur();
  await page.getByTestId('command-duplicate-slide').click();
  await expect(thumbnails).toHaveCount(4);
  await thumbnails.nth(3).click();
  await page.keyboard.press('Control+Shift+H');
  await thumbnails.nth(3).click({ button: 'right' });
  await page.getByTestId('menu-move-slide-up').click();
  await page.getByTestId('settings-menu').click();
  await page.getByRole('menu', { name: '更多' }).getByTestId('menu-add-section').click();
  await page.keyboard.type('分析');
  await page.keyboard.press('Enter');
  await thumbnails.first().click();
  await page.keyboard.press('Control+C');
  await page.keyboard.press('Control+V');
  await expect(thumbnails).toHaveCount(5);
  await page.getByTestId('command-delete-slide').click();
  await expect(thumbnails).toHaveCount(4);
}

test('a session of many commands: undone to the empty cover and redone to the end; the history goes to any step', async ({
  start,
}) => {
  const { application, page: first } = await start();
  const opened = application.waitForEvent('window');
  await first.evaluate(() => window.danxia.windowNew({}));
  const page = await opened;
  await page.getByTestId('editor').waitFor();
  const empty = await deckOf(page);
  expect(allSlides(empty)).toHaveLength(1);
  await work(page);
  const end = await deckOf(page);

  const undo = page.getByTestId('command-undo');
  const redo = page.getByTestId('command-redo');
  let steps = 0;
  while (await undo.isEnabled()) {
    await undo.click();
    steps += 1;
  }
  expect(steps).toBeGreaterThanOrEqual(12);
  expect(await deckOf(page)).toEqual(empty);
  for (let step = 0; step < steps; step += 1) await redo.click();
  await expect(redo).toBeDisabled();
  expect(await deckOf(page)).toEqual(end);

  await page.getByTestId('command-toggle-history').click();
  const list = page.getByTestId('history-steps');
  await expect(list).toHaveAttribute('data-position', String(steps));
  await expect(list.getByRole('option', { selected: true })).toContainText('删除幻灯片');
  for (let pane = 0; pane < 2; pane += 1) await page.keyboard.press('Shift+F6'); // from the toolbar past the status bar
  await expect(list).toBeFocused();
  await page.keyboard.press('End');
  await expect(list.getByRole('option', { selected: true })).toContainText('打开时');
  expect(await deckOf(page)).toEqual(empty);
  await list.locator('[data-step="1"]').click();
  await expect(page.getByTestId('canvas')).toContainText('全市经济运行情况');
  await expect(list).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(list).toHaveAttribute('data-position', '2');
  await page.keyboard.press('Home');
  expect(await deckOf(page)).toEqual(end);
});
