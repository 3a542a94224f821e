import { expect, test } from './application.ts';
import { acceptCurrent, madeUp, openInbox, readPasted, said } from './inbox-steps.ts';

test('figures sent to a briefing while no editor is open arrive in the one that opens', async ({ start }) => {
  const { application, page } = await start();
  const store = await openInbox(application, page);
  await readPasted(application, store, madeUp);
  expect(await acceptCurrent(store)).toMatchObject({ number: '186.42' });
  await page.close();
  const [editor] = await Promise.all([application.waitForEvent('window'), store.keyboard.press('s')]);
  await expect(said(store)).toContainText('已送到汇报');
  await expect(editor.getByText(/1个数据已加入，新增\d+页/)).toBeVisible();
});
