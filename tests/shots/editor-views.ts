import { byCommand, goTo, inEditor, run, slot, type View } from './view.ts';

const closeAll: View['leave'] = async (page) => {
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
};

/** Views and dialogs of the editor, in the sample deck. A dialog that a command opens is one line. */
export const editorViews: readonly View[] = [
  inEditor('recovery', (page) => page.getByTestId('recovery-open').first().waitFor()),
  inEditor('slide-cards', (page) => goTo(page, 3)),
  inEditor('slide-chart-selected', async (page) => {
    await goTo(page, 4);
    await slot(page, 'chart').click();
  }),
  inEditor('slide-table-selected', async (page) => {
    await goTo(page, 10);
    await slot(page, 'table').click();
  }),
  inEditor('cards-selected', async (page) => {
    await goTo(page, 3);
    await slot(page, 'figures').click();
  }),
  inEditor('inspector-deck', async (page) => {
    await goTo(page, 0);
    await page.getByTestId('inspector').locator('label').nth(2).click();
  }),
  inEditor('title-editing', async (page) => {
    await goTo(page, 4);
    await slot(page, 'title').dblclick();
    await page.getByTestId('title-editor').waitFor();
  }),
  inEditor('text-editing', async (page) => {
    await goTo(page, 4);
    await slot(page, 'text').dblclick();
    await page.getByTestId('text-editor').waitFor();
  }),
  inEditor('figure-list', async (page) => {
    await goTo(page, 4);
    await slot(page, 'text').dblclick();
    await page.keyboard.type('，@slfgl');
    await page.getByTestId('figure-option').first().waitFor();
  }),
  inEditor(
    'data-drawer',
    async (page) => {
      await goTo(page, 3);
      await run(page, 'toggle-data');
      await page.getByTestId('data-drawer').getByTestId('insert-card').first().waitFor();
    },
    (page) => run(page, 'toggle-data'),
  ),
  inEditor(
    'data-drawer-nothing-found',
    async (page) => {
      await run(page, 'toggle-data');
      await page.getByTestId('data-drawer').getByRole('textbox').first().fill('没有这个指标');
      await page.waitForFunction(() => document.querySelector('[data-testid="data-drawer"] [data-indicator]') === null);
    },
    async (page) => {
      await page.getByTestId('data-drawer').getByRole('textbox').first().fill('');
      await run(page, 'toggle-data');
    },
  ),
  inEditor(
    'sorter',
    async (page) => {
      await run(page, 'toggle-sorter');
      await page.getByTestId('sorter-slide').first().waitFor();
    },
    (page) => run(page, 'toggle-sorter'),
  ),
  inEditor('palette', async (page) => {
    await page.keyboard.press('Control+K');
    await page.locator('input.mantine-Spotlight-search').waitFor();
  }),
  inEditor('palette-nothing-found', async (page) => {
    await page.keyboard.press('Control+K');
    await page.locator('input.mantine-Spotlight-search').fill('没有这个命令');
  }),
  inEditor('menu-of-settings', (page) => page.getByTestId('settings-menu').click()),
  inEditor('menu-of-slide', (page) => page.getByTestId('slide-thumbnail').nth(1).click({ button: 'right' })),
  inEditor('menu-of-block', async (page) => {
    await goTo(page, 4);
    await slot(page, 'chart').click({ button: 'right' });
  }),
  inEditor('theme', (page) => page.getByTestId('theme-menu').click()),
  inEditor('recent', (page) => page.getByTestId('recent-files').click()),
  inEditor('tooltip', async (page) => {
    await page.getByTestId('command-insert-chart').hover();
    await page.getByRole('tooltip').first().waitFor();
  }),
  byCommand('tour', 'tour', '[data-testid="tour"]'),
  inEditor('tour-data', async (page) => {
    await run(page, 'tour');
    await page.getByTestId('tour-next').click();
    await page.getByTestId('tour-next').click();
  }),
  byCommand('new-slide', 'insert-slide', '[data-testid="insert-template-two-charts"]'),
  byCommand('dialog-new', 'new', '[data-testid="new-deck-create"]'),
  byCommand('dialog-rebind', 'rebind', '[data-testid="rebind-create"]'),
  byCommand('dialog-save-template', 'save-template', '[data-testid="template-save"]'),
  byCommand('find', 'find', '[data-testid="find-bar"]'),
  byCommand('replace', 'replace', '[data-testid="replace-by"]'),
  byCommand('dialog-export', 'export', '[data-testid="export-start"]'),
  byCommand('dialog-move-to-section', 'move-to-section', '[data-testid="move-to-section"] [role="dialog"]'),
  inEditor(
    'empty-slots',
    async (page) => {
      await run(page, 'insert-slide');
      await page.getByTestId('insert-template-two-charts').click();
    },
    (page) => run(page, 'undo'),
  ),
  inEditor(
    'empty-deck',
    async (page) => {
      await page.getByTestId('slide-thumbnail').first().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
    },
    (page) => run(page, 'undo'),
  ),
].map((view) => ({ leave: closeAll, ...view }));
