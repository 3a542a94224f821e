import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './application.ts';

/** What the offline runtime's clipboard can be asked for. */
type Readable = { readImage(): Electron.NativeImage; readText(): string; readHTML(): string; clear(): void };

/** The picture on the clipboard: its size in pixels, and how many different colours it has, up to a hundred. */
function heldPicture(application: ElectronApplication) {
  return application.evaluate(({ clipboard }) => {
    const image = (clipboard as unknown as Readable).readImage();
    const pixels = image.toBitmap();
    const colours = new Set<number>();
    for (let at = 0; at + 4 <= pixels.length && colours.size < 100; at += 4) colours.add(pixels.readUInt32LE(at));
    return { ...image.getSize(), colours: colours.size };
  });
}

test('copy as picture: the slide, or the block that is selected', async ({ start }) => {
  const { application, page } = await start();
  await page.getByTestId('slide-thumbnail').nth(4).click();
  await page.keyboard.press('Control+Shift+C');
  await expect(page.getByText('图片已复制')).toBeVisible({ timeout: 20_000 });
  const slide = await heldPicture(application);
  expect(slide).toEqual({ width: 1920, height: 1080, colours: 100 });

  await page.locator('button[data-slot="chart"]').click({ button: 'right' });
  await page.getByTestId('menu-copy-picture').click();
  await expect(page.getByText(/”已复制为图片/)).toBeVisible({ timeout: 20_000 });
  const block = await heldPicture(application);
  expect(block.width).toBeLessThan(1920);
  expect(block.width).toBeGreaterThan(600);
  expect(block.height).toBeLessThan(1080);
  expect(block.colours).toBeGreaterThan(10);
});

test('cards are copied with the grounds they stand on', async ({ start }) => {
  const { application, page } = await start();
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await page.locator('button[data-slot="figures"]').click();
  await page.keyboard.press('Control+Shift+C');
  await expect(page.getByText(/”已复制为图片/)).toBeVisible({ timeout: 20_000 });
  const [corner, middle] = await application.evaluate(({ clipboard }) => {
    const image = (clipboard as unknown as Readable).readImage();
    const { width } = image.getSize();
    const pixels = image.toBitmap();
    // Beside the first card, and on it above its name.
    return [pixels.readUInt32LE(0), pixels.readUInt32LE((24 * width + 60) * 4)];
  });
  expect(middle).not.toBe(corner);
});

test('copy data: a chart as a table for spreadsheets; nothing to copy where there are no rows', async ({ start }) => {
  const { application, page } = await start();
  await page.getByTestId('slide-thumbnail').nth(4).click();
  await page.locator('button[data-slot="chart"]').click({ button: 'right' });
  await page.getByTestId('menu-copy-data').click();
  await expect(page.getByText(/的数据已复制/)).toBeVisible();
  const data = await application.evaluate(({ clipboard }) => {
    const readable = clipboard as unknown as Readable;
    return { text: readable.readText(), html: readable.readHTML() };
  });
  const rows = data.text.split(/\r?\n/).map((row) => row.split('\t'));
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.slice(1).every(([name, value]) => name !== '' && Number.isFinite(Number(value)))).toBe(true);
  expect(data.html).toContain('<table');
  expect(data.html).toContain('mso-number-format');

  await page.locator('button[data-slot="title"]').click({ button: 'right' });
  await expect(page.getByTestId('menu-copy-data')).toBeDisabled();
});
