import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright/test';
import type { Deck } from '#core/deck/deck.ts';
import { readDeckArchive, writeDeckArchive } from '#main/services/deck-archive.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { expect, test } from './application.ts';

type Point = { x: number; y: number };

/** A point of an element, as shares of its width and height. */
async function pointOf(element: Locator, across = 0.5, down = 0.5): Promise<Point> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('the element is not shown');
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

/** Drags as a hand does: press, a first small move, then to the target. `arrived` looks before the button is let go. */
async function drag(page: Page, from: Point, to: () => Promise<Point>, arrived: () => Promise<void>): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 6, { steps: 3 });
  const target = await to(); // targets may show themselves only while something is dragged
  await page.mouse.move(target.x, target.y, { steps: 8 });
  await arrived();
  await page.mouse.up();
}

const indicator = (page: Page, name: string) =>
  page.getByTestId('data-drawer').locator('[data-indicator]').filter({ hasText: name }).first();

async function search(page: Page, text: string, shows: string): Promise<void> {
  await page.getByTestId('data-drawer').getByRole('textbox').first().fill(text);
  await expect(page.getByTestId('data-drawer').locator('[data-indicator]').first()).toContainText(shows);
}

/** Drags an indicator onto a slot of the slide on the canvas. */
async function dropOnSlot(page: Page, name: string, slot: string): Promise<void> {
  const target = page.locator(`[data-drop-slot="${slot}"]`);
  const over = page.locator(`[data-drop-slot="${slot}"][data-over]`);
  await drag(
    page,
    await pointOf(indicator(page, name), 0.3, 0.3),
    () => pointOf(target),
    () => expect(over).toBeVisible(),
  );
}

/** Drags an indicator beside the slots, which makes a slide of it. */
async function dropOnNewSlide(page: Page, name: string, as: 'card' | 'chart' | 'table'): Promise<void> {
  const hint = page.locator('[data-over]').filter({ hasText: '新建一页' });
  await drag(
    page,
    await pointOf(indicator(page, name), 0.3, 0.3),
    () => pointOf(page.getByTestId('canvas'), 0.5, 0.97),
    () => expect(hint).toBeVisible(),
  );
  await page.getByTestId(`drop-${as}`).click();
}

async function addSlide(page: Page, template: string): Promise<void> {
  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId(`insert-template-${template}`).click();
}

async function nameSection(page: Page, name: string): Promise<void> {
  await page.getByTestId('section-name-field').fill(name);
  await page.getByTestId('section-name-field').press('Enter');
}

/** A new section from the current slide on, by the context menu of the slide. */
async function startSection(page: Page, name: string): Promise<void> {
  await page.locator('[data-testid="slide-thumbnail"][data-current]').click({ button: 'right' });
  await page.getByTestId('menu-add-section').click();
  await nameSection(page, name);
}

const sorterSlides = (page: Page) => page.getByTestId('sorter-slide');
const count = (page: Page) => page.getByTestId('navigator').getAttribute('data-slides').then(Number);

test('a briefing of twelve slides is built by mouse with drag and drop, saved, and opened as it was', async ({
  start,
  folder,
}) => {
  const file = path.join(folder, '手工汇报.danxia');
  const sample = await sampleDeck();
  const empty: Deck = { ...sample, id: 'by-mouse', title: '手工汇报', sections: [], snapshots: {}, assets: {} };
  mkdirSync(folder, { recursive: true });
  await writeDeckArchive(file, empty, {}, { keepBackup: false });
  const { page } = await start([file]);
  await expect(page.getByTestId('canvas')).toContainText('没有可编辑的幻灯片');
  await page.getByTestId('command-toggle-data').click();
  await expect(page.getByTestId('data-drawer').locator('[data-indicator]').first()).toBeVisible();

  // The first slides: a cover, and an indicator dropped where there is no slide yet.
  await dropOnNewSlide(page, '地区生产总值', 'card');
  await expect.poll(() => count(page)).toBe(1);
  await expect(page.getByTestId('canvas')).toContainText('1353.49');
  await addSlide(page, 'cover');
  await addSlide(page, 'contents');

  // Cards join a block of cards.
  await page.getByTestId('slide-thumbnail').first().click();
  await dropOnSlot(page, '地方一般公共预算收入', 'figures');
  await expect(page.getByTestId('canvas')).toContainText('105.11');

  // A comparison of several indicators, chosen with Ctrl and Shift, on an empty slot that asks what is meant.
  await page.getByTestId('slide-thumbnail').nth(2).click();
  await addSlide(page, 'two-charts');
  await indicator(page, '地区生产总值').click();
  await indicator(page, '规模以上工业增加值').click({ modifiers: ['Shift'] });
  await expect(page.getByTestId('picked-bar')).toContainText('已选 3 项');
  await dropOnSlot(page, '地方一般公共预算收入', 'left');
  await page.getByTestId('drop-chart').click();
  await expect(page.getByTestId('canvas')).toContainText('韶关市，2020年');
  await page.getByTestId('picked-bar').getByRole('button', { name: '取消选择' }).click();

  // A block goes to the other slot, and comes back by undo.
  const block = page.locator('button[data-slot="left"]');
  await drag(
    page,
    await pointOf(block, 0.5, 0.2),
    () => pointOf(page.locator('[data-drop-slot="right"]')),
    () => expect(page.locator('[data-drop-slot="right"][data-over]')).toBeVisible(),
  );
  await expect(page.locator('button[data-slot="left"][data-empty]')).toBeVisible();
  await page.getByTestId('command-undo').click();
  await expect(page.locator('button[data-slot="right"][data-empty]')).toBeVisible();

  // What cannot be compared says why, beside what was chosen.
  await search(page, '增加值', '增加值');
  await indicator(page, '规模以上工业增加值').click();
  await indicator(page, '第一产业增加值').click({ modifiers: ['Control'] });
  await page.getByTestId('compare-chart').click();
  await expect(page.getByTestId('picked-bar')).toContainText('没有共同的地区和时间');
  await page.getByTestId('picked-bar').getByRole('button', { name: '取消选择' }).click();

  // Another section; its slides are dragged out of searches by name, pinyin and initials.
  await search(page, 'slfgl', '森林覆盖率');
  await dropOnNewSlide(page, '森林覆盖率', 'card');
  await expect(page.getByTestId('canvas')).toContainText('74.43');
  await startSection(page, '生态修复');
  await page.getByTestId('data-drawer').getByText('本章', { exact: true }).click();
  await page.getByTestId('data-drawer').getByRole('textbox').first().fill('');
  await expect(indicator(page, '地区生产总值')).toHaveCount(0);
  await indicator(page, '活立木蓄积量').scrollIntoViewIfNeeded();
  await dropOnNewSlide(page, '活立木蓄积量', 'table');
  await page.getByTestId('data-drawer').getByText('全部', { exact: true }).click();
  await search(page, '国内生产总值', '国内生产总值');
  await dropOnNewSlide(page, '国内生产总值', 'chart');
  await expect(page.getByTestId('canvas')).toContainText('2015—2024年');
  await search(page, '第三产业', '第三产业增加值');
  await dropOnSlot(page, '第三产业增加值', 'chart');
  await page.getByTestId('drop-add-series').click();
  await expect(page.getByTestId('canvas')).toContainText('第三产业增加值');
  for (const template of ['text-image', 'timeline', 'table', 'closing', 'sources']) await addSlide(page, template);
  await expect.poll(() => count(page)).toBe(12);

  // The sorter: cover and contents to the front, the chart of the nation's product into the first section.
  await page.getByTestId('command-toggle-sorter').click();
  await expect(sorterSlides(page)).toHaveCount(12);
  await sorterSlides(page).nth(1).click();
  await sorterSlides(page)
    .nth(2)
    .click({ modifiers: ['Control'] });
  const before = (index: number) => () => pointOf(sorterSlides(page).nth(index), 0.1, 0.4);
  const marked = page.locator('[data-testid="sorter-slide"][data-drop="before"]');
  await drag(page, await pointOf(sorterSlides(page).nth(2), 0.5, 0.4), before(0), () => expect(marked).toBeVisible());
  await expect(sorterSlides(page).nth(0)).toHaveAttribute('data-selected');
  const nation = sorterSlides(page).nth(6);
  await nation.click();
  await drag(page, await pointOf(nation, 0.5, 0.4), before(3), () => expect(marked).toBeVisible());
  await expect(page.locator('[data-testid="sorter-slide"][data-current]')).toHaveAttribute('data-number', '4');
  await sorterSlides(page).nth(3).dblclick();
  await expect(page.getByTestId('canvas')).toContainText('第三产业增加值');

  // The second section is dragged before the first, by its head.
  const heads = page.locator('[data-testid="navigator"] [aria-level="1"]');
  for (const fold of [0, 1]) await heads.nth(fold).getByRole('button').first().click();
  const head = heads.nth(1);
  await drag(
    page,
    await pointOf(head, 0.5, 0.6),
    () => pointOf(heads.first(), 0.5, 0.3),
    () => expect(page.locator('[aria-level="1"][data-drop="before"]')).toBeVisible(),
  );
  await expect(heads.first()).toHaveAttribute('aria-label', '生态修复');

  const written = existsSync(file) ? statSync(file).mtimeMs : 0;
  await page.getByTestId('command-save').click();
  await expect(page.getByTestId('document-name')).toHaveAttribute('data-unsaved', 'false');
  expect(statSync(file).mtimeMs).toBeGreaterThan(written);

  const again = await readDeckArchive(file);
  if (!again.ok) throw new Error(again.failure.code);
  const { sections, snapshots } = again.value.deck;
  expect(sections.map(({ name, slides }) => [name, slides.length])).toEqual([
    ['生态修复', 7],
    ['', 5],
  ]);
  expect(sections[1]?.slides.map(({ template }) => template)).toEqual([
    'cover',
    'contents',
    'key-figures',
    'chart-takeaway',
    'two-charts',
  ]);
  expect(Object.values(snapshots).some(({ indicatorName }) => indicatorName === '森林覆盖率')).toBe(true);
});
