import type { ElectronApplication, Page } from 'playwright';

/** The windows that are pictured: the editor, and the store's, which opens when it is first asked for. */
export type ShotWindows = { application: ElectronApplication; editor: Page; store: () => Promise<Page> };

/** Something to look at: how it is brought up, in which window it then stands, and how it goes away again. */
export type View = {
  name: string;
  show(windows: ShotWindows): Promise<Page>;
  leave?(page: Page, windows: ShotWindows): Promise<void>;
};

export function inEditor(name: string, show: (page: Page) => Promise<unknown>, leave?: View['leave']): View {
  const shown: View['show'] = async ({ editor }) => {
    await show(editor);
    return editor;
  };
  return leave === undefined ? { name, show: shown } : { name, show: shown, leave };
}

/** What a command of the editor opens, found in the palette by the command's own name. */
export function byCommand(name: string, command: string, appears: string): View {
  return inEditor(name, async (page) => {
    await run(page, command);
    await page.locator(appears).first().waitFor();
  });
}

export function inStore(name: string, show: (page: Page, windows: ShotWindows) => Promise<unknown>): View {
  return {
    name: `store-${name}`,
    show: async (windows) => {
      const page = await windows.store();
      await show(page, windows);
      return page;
    },
  };
}

export async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.locator('input.mantine-Spotlight-search').fill(command);
  await page.getByTestId(`palette-${command}`).click();
}

/** Shows a slide by its place in the sample deck. */
export async function goTo(page: Page, index: number): Promise<void> {
  const slides = page.getByTestId('slide-thumbnail');
  await slides.first().click();
  await page.keyboard.press('Home');
  for (let step = 0; step < index; step += 1) await page.keyboard.press('PageDown');
  await page.getByTestId('canvas').locator('.scene').waitFor();
}

export function slot(page: Page, name: string) {
  return page.getByTestId('canvas').locator(`button[data-slot="${name}"]`);
}
