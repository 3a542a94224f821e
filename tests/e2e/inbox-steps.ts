import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright/test';
import { expect, root } from './application.ts';

/** A bulletin of a city that does not exist, with figures that were made up for the test. */
export const madeUp = [
  '云溪市2023年国民经济和社会发展统计公报',
  '云溪市统计局',
  '2024年3月20日',
  '初步核算，2023年全市实现地区生产总值186.42亿元，比上年增长5.6%。',
  '2023年全市规模以上工业增加值62.17亿元，比上年增长7.3%。',
  '2023年全市社会消费品零售总额71.05亿元，比上年增长6.8%。',
  '2023年全市粮食总产量31.6万吨，比上年增长1.8%。',
  '2023年末全市高新技术企业126家。',
  '2023年末全市公路通车里程2318公里。',
  '2023年末全市湿地面积18.4万亩。',
].join('\n');

const seedFile = path.join(root, '..', 'shared', 'seed', 'article.txt');

/** The seed article, which isn't part of the project: null where it is absent. */
export function seedText(): string | null {
  return existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : null;
}

export async function openInbox(application: ElectronApplication, editor: Page): Promise<Page> {
  const [store] = await Promise.all([
    application.waitForEvent('window'),
    editor.getByRole('button', { name: '指标库' }).click(),
  ]);
  await store.getByRole('grid').waitFor();
  await store.locator('[data-view="inbox"]').click();
  await store.getByRole('region', { name: '提取文稿中的数据' }).waitFor();
  return store;
}

/** Pastes a text anywhere on the page and reads it, by keys. */
export async function readPasted(application: ElectronApplication, store: Page, text: string): Promise<void> {
  await application.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await store.keyboard.press('Control+V');
  await expect(store.getByText(/^[\d,]+字/)).toBeVisible();
  await store.keyboard.press('Control+Enter');
  await store.getByRole('list', { name: '提取的数据' }).waitFor();
}

export function current(store: Page): Locator {
  return store.locator('article[aria-current="true"]');
}

/** What was done last, as it is said to a screen reader. */
export function said(store: Page): Locator {
  return store.getByRole('status');
}

export type Accepted = { name: string; number: string; quote: string };

/** Accepts the current candidate by keys, agreeing to what was inferred; null when the rules keep it out. */
export async function acceptCurrent(store: Page): Promise<Accepted | null> {
  const card = current(store);
  const accepted = {
    name: await card.getByRole('heading').innerText(),
    number: await card.locator('b').first().innerText(),
    quote: await card.getByLabel('原句', { exact: true }).innerText(),
  };
  if (!(await card.getByRole('button', { name: /^(采用|修订)/ }).isEnabled())) return null;
  await store.keyboard.press('a');
  const done = said(store).filter({ hasText: `已采用“${accepted.name}”` });
  const asked = store.getByRole('region', { name: '采用前请核对' });
  await expect(done.or(asked)).toBeVisible();
  if (await asked.isVisible()) {
    if (await asked.getByRole('radiogroup').isVisible()) await store.keyboard.press('4');
    await store.keyboard.press('a');
  }
  await expect(done).toBeVisible();
  return accepted;
}

/** How many candidates are left to decide. */
export async function left(store: Page): Promise<number> {
  return Number(await store.locator('[data-filter="open"] b').innerText());
}
