import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, root, test } from '../e2e/application.ts';
import { madeUp, openInbox, readPasted, seedText } from '../e2e/inbox-steps.ts';

const folder = path.join(root, 'test-results', 'pictures');
const fixtures = path.join(root, 'tests', 'fixtures', 'extract', 'tuning');

const thirtyPages = 30 * 900; // characters

/** Texts of places that do not exist, one behind the other: as long as a report of thirty pages. */
function report(): string {
  const texts = readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(fixtures, name), 'utf8').trim());
  const one = texts.join('\n\n');
  return Array.from({ length: Math.ceil(thirtyPages / one.length) }, () => one).join('\n\n');
}

test('the inbox', async ({ start }) => {
  mkdirSync(folder, { recursive: true });
  const { application, page } = await start();
  const settings = (locale: 'zh-CN' | 'en', colourScheme: 'light' | 'dark') =>
    page.evaluate((change) => window.danxia.settingsChange(change), { locale, colourScheme });
  await settings('zh-CN', 'light');
  const store = await openInbox(application, page);
  await store.setViewportSize({ width: 1440, height: 900 });
  const shot = async (name: string) => {
    await store.waitForFunction(() => document.getAnimations().every((each) => each.playState !== 'running'));
    await store.screenshot({ path: path.join(folder, `inbox-${name}.png`) });
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await store.keyboard.press(key);
  };
  const acceptMany = async (picture: string | null = null) => {
    await press('Shift+A');
    await expect(store.getByRole('slider')).toBeFocused();
    if (picture !== null) await shot(picture);
    await press('Enter');
    await store.getByRole('dialog').waitFor({ state: 'hidden' });
  };
  await shot('start');

  // The README's picture: the text the sample store was made of.
  await readPasted(
    application,
    store,
    readFileSync(path.join(root, 'resources', 'sample', 'briefing.zh-CN.txt'), 'utf8'),
  );
  await press('j');
  await store.waitForFunction(() => document.getAnimations().every((each) => each.playState !== 'running'));
  await store.screenshot({ path: path.join(folder, 'store-inbox.jpg'), type: 'jpeg', quality: 86 });
  await press('Escape');

  const seed = seedText();
  if (seed === null) console.log('the seed article is absent: the made-up bulletin stands in its place');
  await readPasted(application, store, seed ?? madeUp);
  await shot('review');
  await press('j', 'j', 'j');
  await shot('review-moved');
  await press('e');
  await store.getByRole('form', { name: '编辑' }).waitFor();
  await shot('edit');
  await press('Escape', 'n');
  await store.getByRole('form', { name: '编辑' }).waitFor();
  await shot('create');
  await press('Escape', 'm');
  await shot('merge');
  await press('Escape');
  await acceptMany('accept-all');
  await shot('accepted');
  await press('?');
  await store.getByRole('dialog').waitFor();
  await shot('shortcuts');
  await press('Escape');
  await store.getByRole('dialog').waitFor({ state: 'hidden' });
  await store.locator('[data-filter="all"]').click();
  await shot('all');
  await settings('en', 'dark');
  await store.getByRole('button', { name: 'Accept many' }).waitFor();
  await shot('all-dark-english');
  await store.setViewportSize({ width: 1180, height: 720 });
  await store.locator('[data-filter="open"]').click();
  await press('a');
  await shot('small-dark-english');
  await settings('zh-CN', 'light');
  await store.getByRole('button', { name: '批量采用' }).waitFor();
  await shot('small');
  await store.setViewportSize({ width: 1440, height: 900 });
  await press('Escape', 'Escape');

  // A figure that differs from the one that is stored.
  await readPasted(application, store, madeUp);
  await press('a');
  await shot('new-area');
  await press('a');
  await store.getByRole('status').filter({ hasText: '已采用' }).waitFor();
  await acceptMany();
  await press('Escape');
  const other = `云溪市2024年统计年鉴\n云溪市统计局\n2024年10月15日\n2023年云溪市规模以上工业增加值60.22亿元，比上年增长7.9%。`;
  await readPasted(application, store, other);
  await shot('conflict');
  await press('a');
  await shot('conflict-asked');
  await settings('zh-CN', 'dark');
  await shot('conflict-dark');
  await press('Escape', 'r');
  await store.getByText('全部处理完了').waitFor();
  await shot('finished');
  await settings('en', 'light');
  await press('Escape');
  await shot('list-english');
  await settings('zh-CN', 'light');
  await shot('list');

  await readPasted(application, store, report());
  await press('End');
  await shot('report-end');
  await press('Home', 'PageDown', 'PageDown', 'PageDown');
  await shot('report');
  await store.setViewportSize({ width: 960, height: 600 });
  await shot('report-small');
  await press('s');
  await store.setViewportSize({ width: 1440, height: 900 });
});
