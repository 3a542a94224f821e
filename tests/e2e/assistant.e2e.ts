import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import PptxGenJS from 'pptxgenjs';
import { answerOpenDialog, expect, test } from './application.ts';

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

test('a presentation of another program becomes a briefing: its words, and the numbers the store knows as figures', async ({
  start,
  folder,
}) => {
  const presentation = path.join(folder, '旧汇报.pptx');
  const pptx = new PptxGenJS();
  pptx.addSlide().addText('韶关市年度汇报', { x: 1, y: 1, w: 8, h: 1 });
  const slide = pptx.addSlide();
  slide.addText('经济运行', { x: 1, y: 0.3, w: 8, h: 1 });
  slide.addText('地区生产总值1353.49亿元，另有12345个不在库里', { x: 1, y: 2, w: 8, h: 1 });
  await pptx.writeFile({ fileName: presentation });

  const { application, page } = await start();
  await page.getByTestId('command-new').click();
  const dialog = page.getByTestId('new-deck-dialog');
  await dialog.getByText('从演示文稿', { exact: true }).click();
  const text = path.join(folder, '不是演示文稿.pptx');
  writeFileSync(text, '只是文字');
  await answerOpenDialog(application, text);
  await page.getByTestId('outline-choose').click();
  await expect(page.getByText('“不是演示文稿.pptx”不是 PowerPoint 演示文稿')).toBeVisible();

  await answerOpenDialog(application, presentation);
  await page.getByTestId('outline-choose').click();
  await expect(dialog.getByTestId('preview-slide')).toHaveCount(2);
  await expect(dialog.getByTestId('outline-numbers')).toContainText('1 处数字与指标库一致');
  await expect(dialog.getByTestId('outline-numbers')).toContainText('1 处数字没有与指标库对应');
  await page.getByTestId('new-deck-create').click();
  await expect(page.getByTestId('new-deck-create')).toHaveCount(0);
  await expect(page.getByTestId('canvas')).toContainText('韶关市年度汇报');
  await page.getByTestId('slide-thumbnail').nth(1).click();
  await expect(page.getByTestId('canvas')).toContainText('地区生产总值1353.49亿元');
});
