import { expect, test } from './application.ts';

test('the palette finds commands in either language and slides by word or number, by keyboard alone', async ({
  start,
}) => {
  const { page } = await start();
  await page.keyboard.press('Control+K');
  const search = page.getByRole('textbox', { name: '查找命令或幻灯片' });
  await expect(search).toBeFocused();
  await expect(page.getByTestId('palette-undo')).toHaveCount(0); // nothing to undo yet

  await search.fill('notes');
  await expect(page.getByTestId('palette-toggle-notes')).toBeVisible();
  const notes = page.getByPlaceholder('写给汇报人的话').first();
  await expect(notes).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search).toBeHidden();
  await expect(notes).toBeHidden();

  await page.keyboard.press('Control+K');
  await search.fill('7');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/第 7 页，共/)).toBeVisible();

  await page.keyboard.press('Control+K');
  await search.fill('没有这样的命令');
  await expect(page.getByText('没有找到')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
});
