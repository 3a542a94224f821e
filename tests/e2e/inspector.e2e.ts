import { expect, test } from './application.ts';

test('cards: how a number is shown, what it is held against, their order by keys and by dragging, another area, and all of it undone by name', async ({
  start,
}) => {
  const { page } = await start();
  const [canvas, undo] = [page.getByTestId('canvas'), page.getByTestId('command-undo')];
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await canvas.locator('button[data-slot="figures"]').click();
  await expect(canvas).toContainText('1353.49');
  await page.getByTestId('card-0').click();
  await page.getByTestId('card-decimals').click();
  await page.getByRole('option', { name: '1', exact: true }).click();
  await expect(canvas).toContainText('1353.5');
  await page.getByTestId('card-compare').click();
  await page.getByRole('option', { name: /^广东省 ·/ }).click();
  await expect(canvas).toContainText('广东省 113708.9亿元');
  const handle = page.getByRole('button', { name: '移动“地区生产总值”' });
  await handle.press('ArrowDown');
  await expect(handle).toBeFocused();
  await expect(page.getByTestId('card-0')).toContainText('一般公共预算收入');
  await expect(page.getByTestId('card-1')).toContainText('1353.5亿元');
  await handle.dragTo(page.getByTestId('card-0'), { targetPosition: { x: 20, y: 2 } });
  await expect(page.getByTestId('card-0')).toContainText('1353.5亿元');
  await page.getByTestId('basis-area').click();
  await page.getByRole('option', { name: /^广东省（\d\/\d）/ }).click();
  await expect(canvas).toContainText('广东地区生产总值');
  await expect(page.getByText(/没有对应数据的已留空/)).toContainText('规上工业增加值');
  for (const name of ['更换地区或时期', '调整卡片顺序', '调整卡片顺序', '修改卡片', '修改卡片']) {
    await expect(undo).toHaveAccessibleName(new RegExp(name));
    await undo.click();
  }
  await expect(undo).toBeDisabled();
  await expect(canvas).toContainText('1353.49');
});

test('a card shows its trend where there are points enough, and content that a layout has no place for is told and placed', async ({
  start,
}) => {
  const { page } = await start();
  const canvas = page.getByTestId('canvas');
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await canvas.locator('button[data-slot="figures"]').click();
  await page.getByTestId('card-0').click();
  await expect(page.getByTestId('card-trend')).toBeDisabled();
  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId('insert-template-key-figures').click();
  await page.getByTestId('command-toggle-data').click();
  const drawer = page.getByTestId('data-drawer');
  await drawer.getByRole('textbox').first().fill('国内生产总值');
  await expect(drawer.locator('[data-indicator]')).toHaveCount(1);
  await drawer.getByTestId('insert-card').first().click();
  await expect(canvas.getByRole('img', { name: /国内生产总值/ })).toHaveCount(0);
  await page.getByTestId('card-trend').check();
  await expect(canvas.getByRole('img', { name: /^折线图：.*国内生产总值/ })).toBeVisible();

  await page.getByTestId('inspector').getByText('幻灯片', { exact: true }).click();
  await page.getByTestId('template-timeline').click();
  await expect(page.getByTestId('inspector')).toContainText('1 项内容在这种版式里没有位置');
  await page.getByTestId('template-table').click();
  await page.getByTestId('template-key-figures').click();
  await expect(canvas.getByRole('img', { name: /^折线图：.*国内生产总值/ })).toBeVisible();
});

test('classification and footer stand on every slide, and are one step of undo each', async ({ start }) => {
  const { page } = await start();
  const canvas = page.getByTestId('canvas');
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await page.getByTestId('inspector').getByText('汇报', { exact: true }).click();
  await page.getByTestId('deck-classification').click();
  await page.getByRole('option', { name: '内部资料', exact: true }).click();
  await page.getByTestId('deck-footer').fill('市统计局 2021年4月');
  await page.getByTestId('deck-footer').press('Tab');
  for (const slide of [3, 4]) {
    await page.getByTestId('slide-thumbnail').nth(slide).click();
    await expect(canvas).toContainText('内部资料');
    await expect(canvas).toContainText('市统计局 2021年4月');
  }
  await page.getByTestId('command-undo').click();
  await expect(canvas).not.toContainText('市统计局 2021年4月');
  await page.getByTestId('command-undo').click();
  await expect(canvas).not.toContainText('内部资料');
  await expect(page.getByTestId('command-undo')).toBeDisabled();
});
