import { seriousFindings } from './accessible.ts';
import { expect, test } from './application.ts';

test('the editor and its dialogs: no serious finding of axe-core, light and dark', async ({ start }) => {
  const { application, page } = await start();
  const findings: Record<string, string[]> = {};
  const look = async (name: string) => {
    const found = await seriousFindings(page);
    if (found.length > 0) findings[name] = found;
  };
  for (const colourScheme of ['light', 'dark'] as const) {
    const named = (name: string) => look(`${name} ${colourScheme}`);
    await page.evaluate((scheme) => window.danxia.settingsChange({ colourScheme: scheme }), colourScheme);
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colourScheme);
    await page.getByTestId('slide-thumbnail').nth(4).click();
    await named('slide');
    await page.getByTestId('canvas').locator('button[data-slot="chart"]').click();
    await named('chart');
    await page.getByTestId('canvas').locator('button[data-slot="title"]').dblclick();
    await page.getByTestId('title-editor').waitFor();
    await named('title');
    await page.keyboard.type('@gdp');
    await page.getByTestId('figure-option').first().waitFor();
    await named('figures behind @');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('地区生产总值1353.49亿元，增长3.0%');
    await page.getByTestId('offered-figure').waitFor();
    await named('offered figures');
    await page.keyboard.press('Escape'); // the offer
    await page.keyboard.press('Escape'); // and the text
    await page.keyboard.press('Control+H');
    await page.getByTestId('find-text').fill('增长');
    await page.keyboard.press('Enter');
    await named('find and replace');
    await page.getByTestId('find-text').press('Escape');
    await page.getByTestId('command-toggle-data').click();
    await page.getByTestId('data-drawer').getByTestId('insert-card').first().waitFor();
    await page.getByTestId('data-drawer').locator('[data-indicator]').first().click();
    await page
      .getByTestId('data-drawer')
      .locator('[data-indicator]')
      .nth(2)
      .click({ modifiers: ['Shift'] });
    await named('data drawer');
    await page.getByTestId('command-toggle-data').click();
    await page.getByTestId('command-toggle-sorter').click();
    await page.getByTestId('sorter-slide').first().waitFor();
    await named('sorter');
    await page.getByTestId('command-toggle-sorter').click();
    await page.keyboard.press('Control+K');
    await page.getByTestId('palette-export').waitFor();
    await named('palette');
    await page.keyboard.press('Escape');
    await page.getByTestId('command-new').click();
    await page.getByTestId('new-deck-create').waitFor();
    await named('new briefing');
    await page.keyboard.press('Escape');
    await page.getByTestId('new-deck-create').waitFor({ state: 'hidden' });
    await page.getByTestId('command-export').click();
    await page.getByText('PowerPoint').first().waitFor();
    await named('export');
    await page.keyboard.press('Escape');
    await application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('rebind')?.click());
    await page.getByTestId('rebind-create').waitFor();
    await named('rebind');
    await page.keyboard.press('Escape');
    await page.getByTestId('rebind-create').waitFor({ state: 'hidden' });
  }
  expect(findings).toEqual({});
});

test('the store: no serious finding of axe-core, light and dark', async ({ start }) => {
  const { application, page } = await start();
  const [store] = await Promise.all([
    application.waitForEvent('window'),
    page.evaluate(() => window.danxia.storeWindow({})),
  ]);
  const findings: Record<string, string[]> = {};
  for (const colourScheme of ['light', 'dark'] as const) {
    await page.evaluate((scheme) => window.danxia.settingsChange({ colourScheme: scheme }), colourScheme);
    await expect(store.locator('html')).toHaveAttribute('data-mantine-color-scheme', colourScheme);
    for (const view of ['indicators', 'importing', 'inbox', 'checks', 'care']) {
      await store.locator(`[data-view="${view}"]`).click();
      if (view === 'indicators') await store.locator('[data-indicator="gdp"]').waitFor();
      const found = await seriousFindings(store);
      if (found.length > 0) findings[`${view} ${colourScheme}`] = found;
    }
    await store.locator('[data-view="indicators"]').click();
    await store.locator('[data-indicator="gdp-national"]').click();
    await store.getByRole('figure').waitFor();
    const found = await seriousFindings(store);
    if (found.length > 0) findings[`an indicator ${colourScheme}`] = found;
  }
  expect(findings).toEqual({});
});
