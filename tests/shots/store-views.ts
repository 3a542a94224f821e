import path from 'node:path';
import { inStore, type View } from './view.ts';
import type { Page } from 'playwright';

const fixtures = path.resolve(import.meta.dirname, '..', 'store', 'import', 'fixtures');
const go = (page: Page, view: string) => page.locator(`[data-view="${view}"]`).click();
const closeAll: View['leave'] = async (page) => {
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('Escape');
};

/** Views and dialogs of the store's window. */
export const storeViews: readonly View[] = [
  inStore('indicators', (page) => page.locator('[data-indicator="gdp"]').waitFor()),
  inStore('nothing-found', (page) => page.getByRole('textbox').first().fill('没有这个指标')),
  inStore('indicator', async (page) => {
    await page.getByRole('textbox').first().fill('');
    await page.locator('[data-indicator="gdp-national"]').click();
    await page.getByRole('figure').waitFor();
  }),
  inStore('import', (page) => go(page, 'importing')),
  inStore('import-preview', async (page, { application }) => {
    await application.evaluate(
      ({ dialog }, file) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
      },
      path.join(fixtures, 'nbs-province-2018.csv'),
    );
    await page.getByRole('button', { name: /…$/ }).first().click();
    await page.getByRole('region', { name: 'nbs-province-2018.csv' }).waitFor();
  }),
  inStore('inbox', (page) => go(page, 'inbox')),
  inStore('checks', (page) => go(page, 'checks')),
  inStore('care', (page) => go(page, 'care')),
].map((view) => ({ leave: closeAll, ...view }));
