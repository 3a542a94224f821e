import { expect, test } from './application.ts';

test('the same briefing of a county: what is lacking is seen first, the old one stays in its file', async ({
  start,
}) => {
  const { application, page } = await start();
  await application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('rebind')?.click());
  const dialog = page.getByTestId('rebind-dialog');
  await expect(dialog.getByText('当前汇报保持不变')).toBeVisible();
  await expect(page.getByTestId('rebind-create')).toBeDisabled();

  await page.getByTestId('rebind-area').click();
  await page.getByRole('option', { name: '翁源县', exact: true }).click();
  const outlook = page.getByTestId('rebind-outlook');
  await expect(outlook).toContainText('项没有数据，将留空');
  await expect(outlook.getByRole('listitem').nth(1)).toContainText('页');

  await page.getByTestId('rebind-create').click();
  await expect(page.getByTestId('canvas')).toContainText('翁源县2020年');
  await expect(page.getByTestId('rebind-create')).toBeHidden();
  const document = await page.evaluate(async () => {
    const answer = await window.danxia.appStart({});
    return answer.ok ? answer.value.document : null;
  });
  expect([document?.deck.area.name, document?.deck.period, document?.saved]).toEqual(['翁源县', '2020', false]);
});
