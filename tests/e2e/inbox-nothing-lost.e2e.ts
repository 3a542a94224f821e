import type { Page } from 'playwright/test';
import { expect, test } from './application.ts';
import { acceptCurrent, current, left, madeUp, openInbox, readPasted, said } from './inbox-steps.ts';

/** Keys without a pause between them: no answer comes before the last is pressed. */
async function pressAtOnce(store: Page, keys: readonly string[]): Promise<void> {
  await store.evaluate((pressed) => {
    for (const key of pressed) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }, keys);
}

test('slides are made of what is being accepted, too', async ({ start }) => {
  const { application, page } = await start();
  const store = await openInbox(application, page);
  await readPasted(application, store, madeUp);
  expect(await acceptCurrent(store)).not.toBeNull(); // a city nobody knows is agreed to once
  await pressAtOnce(store, ['a', 'a', 'a', 's']);
  await expect(page.getByText(/^《云溪市2023年.*》的4个数据已加入/)).toBeVisible();
  await expect(store.locator('[data-filter="accepted"] b')).toHaveText('4');
});

test('what is typed stays until it is kept, and keeping what was not changed is no step', async ({ start }) => {
  const { application, page } = await start();
  const store = await openInbox(application, page);
  await readPasted(application, store, madeUp);
  await store.keyboard.press('e');
  const form = store.getByRole('form', { name: '编辑' });
  await expect(form.getByRole('combobox', { name: '指标名称' })).toBeFocused();
  await store.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(store.getByRole('button', { name: '撤销', exact: true })).toBeDisabled();

  await store.keyboard.press('e');
  const qualifier = form.getByLabel('限定词');
  await qualifier.fill('按调整以后的统计口径大约'); // longer than any the store keeps
  await qualifier.press('Enter');
  await expect(store.getByRole('alert')).toBeVisible();
  await expect(qualifier).toHaveValue('按调整以后的统计口径大约');
  await qualifier.fill('约');
  await qualifier.press('Enter');
  await expect(said(store)).toContainText('已修改');
  await expect(form).toBeHidden();
});

test('what is merged goes into the candidate that is clicked, and no key decides what no filter shows', async ({
  start,
}) => {
  const { application, page } = await start();
  const store = await openInbox(application, page);
  await readPasted(application, store, madeUp);
  const all = await left(store);
  await store.keyboard.press('m');
  const card = store.locator('article').filter({ has: store.getByRole('heading', { name: '社会消费品零售总额' }) });
  await card.click();
  await expect(card).toContainText('合并到这条');
  await expect(current(store).getByRole('heading')).toHaveText('地区生产总值');
  await store.keyboard.press('Enter');
  await expect(said(store)).toHaveText('已合并“地区生产总值”');
  expect(await left(store)).toBe(all - 1);

  await store.locator('[data-filter="conflicts"]').click();
  await expect(store.getByText('没有符合条件的数据')).toBeVisible();
  await store.keyboard.press('r');
  await store.locator('[data-filter="open"]').click();
  await expect(current(store)).toBeVisible();
  await store.keyboard.press('r');
  await expect(said(store)).toContainText('已略去');
  expect(await left(store)).toBe(all - 2);

  await page.evaluate(() => window.danxia.settingsChange({ locale: 'en' })); // what was done is said in it, too
  await expect(said(store)).toContainText('Rejected');
});

test('what was pasted stays while another text is looked at, and is never cut', async ({ start }) => {
  const { application, page } = await start();
  const store = await openInbox(application, page);
  await readPasted(application, store, madeUp);
  await store.keyboard.press('Escape');
  const area = store.getByRole('textbox', { name: '正文' });
  await area.fill('还没有读的一段文字');
  await store.getByRole('button', { name: '打开“云溪市2023年国民经济和社会发展统计公报”' }).click();
  await store.getByRole('list', { name: '提取的数据' }).waitFor();
  await store.keyboard.press('Escape');
  await expect(area).toHaveValue('还没有读的一段文字');

  await application.evaluate(({ clipboard }) => clipboard.writeText('字'.repeat(5_000_001)));
  await area.focus();
  await store.keyboard.press('Control+V');
  await expect(store.getByRole('alert').filter({ hasText: '太大' })).toBeVisible();
  await expect(area).toHaveValue('还没有读的一段文字');
});
