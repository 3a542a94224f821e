import path from 'node:path';
import { end, expect, launch, test } from './application.ts';

test('the tour comes at the first start alone, goes by keys in either language, and comes back from the help menu', async ({
  folder,
}) => {
  const userData = path.join(folder, 'user-data');
  const first = await launch(userData, [], true);
  const tour = first.page.getByTestId('tour');
  await expect(tour).toContainText('全部幻灯片都在这里');
  await expect(first.page.getByTestId('tour-next')).toBeFocused();
  await first.page.keyboard.press('Enter');
  await expect(tour).toContainText('直接在页面上改');
  await first.page.keyboard.press('ArrowRight');
  await expect(tour).toContainText('数据来自指标库');
  await first.page.evaluate(() => window.danxia.settingsChange({ locale: 'en' }));
  await expect(tour).toContainText('Figures come from the store');
  for (const title of ['Settings of what is selected', 'Search for what you want to do', 'Present and export']) {
    await first.page.keyboard.press('ArrowRight');
    await expect(tour).toContainText(title);
  }
  await first.page.keyboard.press('ArrowRight');
  await expect(tour).toBeHidden();
  await first.page.evaluate(() => window.danxia.settingsChange({ locale: 'zh-CN' }));
  await end(first.application);

  const second = await launch(userData, [], true);
  try {
    const again = second.page.getByTestId('tour');
    await second.page.getByTestId('canvas').locator('.scene').waitFor();
    await expect(again).toHaveCount(0);
    await second.application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('tour')?.click());
    await expect(again).toContainText('1 / 6');
    await second.page.getByTestId('tour-next').click();
    await second.page.keyboard.press('Escape');
    await expect(again).toBeHidden();
    await second.application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('tour')?.click());
    await expect(again).toBeVisible();
    // A press elsewhere does what it always does, and ends the tour.
    await second.page.getByTestId('slide-thumbnail').nth(3).click();
    await expect(again).toBeHidden();
    await expect(second.page.getByTestId('slide-thumbnail').nth(3)).toHaveAttribute('data-current');
  } finally {
    await end(second.application);
  }
});
