import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { readPptx, type ReadSlide } from '../pptx/read-pptx.ts';
import { answerOpenDialog, answerSaveDialog, expect, test } from './application.ts';
import {
  type Accepted,
  acceptCurrent,
  current,
  left,
  madeUp,
  openInbox,
  readPasted,
  said,
  seedText,
} from './inbox-steps.ts';

async function exportPptx(application: ElectronApplication, editor: Page, folder: string): Promise<ReadSlide[]> {
  const file = path.join(folder, '汇报.pptx');
  await answerSaveDialog(application, file);
  await editor.getByTestId('command-export').click();
  await editor.getByTestId('export-start').click();
  await editor.getByTestId('export-done').waitFor({ timeout: 90_000 });
  return readPptx(readFileSync(file)).slides;
}

function slideWith(slides: readonly ReadSlide[], { number, quote }: Accepted): ReadSlide | undefined {
  return slides.find(({ texts, notes }) => texts.join('\n').includes(number) && notes.includes(quote));
}

test('a text is reviewed from the keyboard, its figures become slides and go out with their quotations', async ({
  start,
  folder,
}) => {
  const { application, page } = await start();
  const store = await openInbox(application, page);
  await readPasted(application, store, madeUp);
  const all = await left(store);
  expect(all).toBeGreaterThanOrEqual(7);

  // Accepted one by one; what was inferred is agreed to in its place.
  const accepted: Accepted[] = [];
  for (const name of ['地区生产总值', '规模以上工业增加值']) {
    await expect(current(store).getByRole('heading')).toHaveText(name);
    const figure = await acceptCurrent(store);
    if (figure !== null) accepted.push(figure);
  }
  expect(accepted.map(({ number }) => number)).toEqual(['186.42', '62.17']);

  // Edited, then rejected, then taken back.
  await expect(current(store).getByRole('heading')).toHaveText('社会消费品零售总额');
  await store.keyboard.press('e');
  await expect(store.getByRole('combobox', { name: '指标名称' })).toBeFocused();
  await store.keyboard.press('Control+A');
  await store.keyboard.type('消费品零售总额');
  await store.keyboard.press('Enter');
  await expect(said(store)).toHaveText('已修改“消费品零售总额”');
  await expect(current(store).getByText('已改')).toBeVisible();
  await store.keyboard.press('r');
  await expect(said(store)).toHaveText('已略去“消费品零售总额”');
  const before = await left(store);
  await store.keyboard.press('u');
  await expect(said(store)).toContainText('已撤销');
  await expect(current(store).getByRole('heading')).toHaveText('消费品零售总额');
  expect(await left(store)).toBe(before + 1);

  // Found by typing, and the words in the text are lit.
  await store.keyboard.press('/');
  await store.keyboard.type('湿地');
  await store.keyboard.press('Enter');
  await expect(current(store).getByRole('heading')).toHaveText('湿地面积');
  await expect(store.locator('[data-lit][data-kind="number"]')).toHaveText('18.4');
  const wetland = await acceptCurrent(store);
  if (wetland !== null) accepted.push(wetland);

  await store.keyboard.press('s');
  await expect(said(store)).toContainText('已送到汇报');
  await expect(page.getByText(/3个数据已加入，新增\d+页/)).toBeVisible();
  const slides = await exportPptx(application, page, folder);
  for (const figure of accepted) {
    const slide = slideWith(slides, figure);
    expect(slide, figure.name).toBeDefined();
    expect(slide?.notes).toContain('云溪市2023年国民经济和社会发展统计公报');
  }
});

test('the seed article, or where it is absent the made-up bulletin: accepted above a confidence, made into slides', async ({
  start,
  folder,
}) => {
  const seed = seedText();
  if (seed === null) console.log('the seed article is absent: the made-up bulletin is read instead');
  const { application, page } = await start();
  const store = await openInbox(application, page);
  await readPasted(application, store, seed ?? madeUp);
  const accepted: Accepted[] = [];
  const first = await acceptCurrent(store); // a city nobody knows is agreed to once
  if (first !== null) accepted.push(first);
  const all = await left(store);
  await store.keyboard.press('Shift+A');
  const dialog = store.getByRole('dialog', { name: '采用把握较大的数据' });
  await expect(dialog.getByRole('slider')).toBeFocused();
  await store.keyboard.press('ArrowLeft');
  await expect(dialog.getByText('把握在85%以上')).toBeVisible();
  const preview = Number((await dialog.getByText(/^将采用\d+条$/).innerText()).replace(/\D/g, ''));
  expect(preview).toBeGreaterThan(0);
  await store.keyboard.press('Enter');
  await expect(said(store)).toContainText(`已采用${preview}条`);
  expect(await left(store)).toBe(all - preview);

  for (let step = 0; step < 6 && (await left(store)) > 0; step += 1) {
    const figure = await acceptCurrent(store);
    if (figure !== null) accepted.push(figure);
    else {
      const name = await current(store).getByRole('heading').innerText();
      await store.keyboard.press('r');
      await expect(said(store)).toHaveText(`已略去“${name}”`);
    }
  }
  await store.keyboard.press('s');
  await expect(page.getByText(/(个数据已加入|数据本汇报都有了)/)).toBeVisible();
  const slides = await exportPptx(application, page, folder);
  for (const { number, name } of accepted) {
    expect(slides.map(({ texts }) => texts.join('\n')).join('\n'), name).toContain(number.replace(/^\+/, ''));
  }

  // The same words again: what was decided is shown, and the last step can still be undone.
  const open = await left(store);
  await store.keyboard.press('Escape');
  await readPasted(application, store, seed ?? madeUp);
  await expect(store.getByText('这篇文稿以前读过，下面是当时的处理结果。')).toBeVisible();
  expect(await left(store)).toBe(open);
  await store.keyboard.press('Control+Z');
  await expect(said(store)).toContainText('已撤销');
  expect(await left(store)).toBeGreaterThan(open);
});

test('a figure that differs from the store is revised with a reason, another is merged, a third kept as stored', async ({
  start,
}) => {
  const { application, page } = await start();
  const store = await openInbox(application, page);
  await readPasted(application, store, madeUp);
  for (const name of ['地区生产总值', '规模以上工业增加值']) {
    await expect(current(store).getByRole('heading')).toHaveText(name);
    expect(await acceptCurrent(store)).not.toBeNull();
  }
  await store.keyboard.press('m');
  await expect(store.getByText('合并到这条')).toBeVisible();
  await store.keyboard.press('j');
  await store.keyboard.press('Escape');
  await expect(store.getByText('合并到这条')).toHaveCount(0);
  await store.keyboard.press('Escape');

  const later = [
    '云溪市2024年统计年鉴',
    '云溪市统计局',
    '2024年10月15日',
    '经最终核实，2023年云溪市地区生产总值188.03亿元，比上年增长5.6%。',
    '2023年云溪市规模以上工业增加值60.22亿元，比上年增长7.3%。',
  ].join('\n');
  await readPasted(application, store, later);
  await expect(current(store).getByRole('heading')).toHaveText('地区生产总值');
  const meeting = store.getByRole('region', { name: '与库中不一致' });
  await expect(meeting).toContainText('186.42亿元');
  await expect(meeting).toContainText('188.03亿元');
  await store.keyboard.press('a');
  const asked = store.getByRole('region', { name: '采用前请核对' });
  await expect(asked.getByRole('button', { name: '确认并采用' })).toBeDisabled(); // no reason yet
  await store.keyboard.press('2');
  await store.keyboard.press('Enter');
  await expect(said(store)).toHaveText('已采用“地区生产总值”');
  await expect(current(store).getByRole('heading')).toHaveText('规模以上工业增加值');
  await store.keyboard.press('r');
  await expect(store.getByText('全部处理完了')).toBeVisible();

  await store.getByRole('button', { name: '在指标库中查看' }).first().click();
  await store.getByRole('row').filter({ hasText: '地区生产总值' }).click();
  const history = store.getByRole('complementary', { name: '修订历史' });
  await expect(history.getByText('第2版')).toBeVisible();
  await expect(history.getByText('186.42亿元', { exact: true })).toBeVisible();
});

test('a file is read; where it is from is corrected, and the marks of its text lead to their candidates', async ({
  start,
  folder,
}) => {
  const { application, page } = await start();
  const store = await openInbox(application, page);
  await expect(store.getByText('还没有读过文稿')).toBeVisible();
  const file = path.join(folder, '公报.txt');
  writeFileSync(file, madeUp.replace('云溪市统计局\n2024年3月20日\n', ''));
  await answerOpenDialog(application, file);
  await store.getByRole('button', { name: '选择文件…' }).click();
  await store.getByRole('list', { name: '提取的数据' }).waitFor();

  // Without a publisher and a date nothing can be stored, and it is said why.
  await expect(store.getByText('没有发布单位和发布日期的数据不能入库。')).toBeVisible();
  await store.keyboard.press('a');
  await expect(said(store)).toContainText('不能采用');
  await store.getByRole('button', { name: '填写来源信息' }).click();
  const dialog = store.getByRole('dialog', { name: '来源信息' });
  await dialog.getByLabel('发布单位').fill('云溪市统计局');
  await dialog.getByLabel('发布日期').fill('2024-03-20');
  await dialog.getByLabel('发布日期').press('Enter');
  await expect(dialog).toBeHidden();
  await expect(store.getByText('云溪市统计局 · 2024-03-20')).toBeVisible();
  expect(await acceptCurrent(store)).not.toBeNull();

  await store.getByRole('region', { name: '原文' }).getByText('2318', { exact: true }).click();
  await expect(current(store).getByRole('heading')).toHaveText('公路通车里程');
  await store.keyboard.press('k');
  await expect(store.locator('[data-lit][data-kind="number"]')).toHaveText('126');

  // Keys that come faster than the answers are each about the next candidate.
  for (const key of ['r', 'r', 'r']) await store.keyboard.press(key);
  await expect(store.locator('[data-filter="rejected"] b')).toHaveText('3');
  expect(await left(store)).toBe(3);

  await store.keyboard.press('Escape');
  const entry = store.getByRole('button', { name: '打开“云溪市2023年国民经济和社会发展统计公报”' });
  await expect(entry).toContainText('采用 1');
  await entry.click();
  await expect(store.locator('[data-filter="accepted"] b')).toHaveText('1');
});

test('reading a long text shows how far it is and can be stopped; what was pasted stays', async ({ start }) => {
  const { application, page } = await start();
  const store = await openInbox(application, page);
  const long = Array.from({ length: 12_000 }, (_, index) => madeUp.replace('186.42', `${index}.42`)).join('\n');
  await application.evaluate(({ clipboard }, words) => clipboard.writeText(words), long);
  await store.keyboard.press('Control+V');
  await expect(store.getByText('文字较长，只显示开头')).toBeVisible();
  await store.keyboard.press('Control+Enter');
  await expect(store.getByText(/^已读[\d,]+字，共[\d,]+字$/)).toBeVisible();
  await store.getByRole('button', { name: '取消' }).click();
  await expect(store.getByRole('button', { name: /^开始提取/ })).toBeEnabled();
  await expect(store.getByText('文字较长，只显示开头')).toBeVisible();
  await expect(store.getByText('还没有读过文稿')).toBeVisible();
});
