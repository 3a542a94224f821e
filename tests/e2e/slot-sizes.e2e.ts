import { expect, test } from './application.ts';

test('the boundary between slots: dragged along the grid, moved by keys, undone, reset', async ({ start }) => {
  const { page } = await start();
  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId('insert-template-two-charts').click();
  const canvas = page.getByTestId('canvas');
  const handle = canvas.getByTestId('split-handle');
  const widths = async () => {
    const boxes = await Promise.all(
      ['left', 'right'].map((slot) => canvas.locator(`button[data-slot="${slot}"]`).boundingBox()),
    );
    return boxes.map((box) => Math.round(box?.width ?? 0));
  };
  const [half = 0, other = 0] = await widths();
  expect(Math.abs(half - other)).toBeLessThanOrEqual(1);

  const box = await handle.boundingBox();
  if (box === null) throw new Error('no handle');
  const [x, y] = [box.x + box.width / 2, box.y + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 6 });
  await page.mouse.move(x + half, y, { steps: 6 });
  await expect(canvas).toContainText('左 75% · 右 25%');
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuenow', '36'); // as far as the template lets it
  const [wide = 0, narrow = 0] = await widths();
  expect(wide).toBeGreaterThan(narrow * 2);

  // The whole drag is one step.
  await page.getByTestId('command-undo').click();
  await expect.poll(widths).toEqual([half, other]);
  await expect(handle).toHaveAttribute('aria-valuenow', '24');

  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(handle).toHaveAttribute('aria-valuetext', '左 46% · 右 54%');
  await page.keyboard.press('Delete');
  await expect(handle).toHaveAttribute('aria-valuenow', '24');
  await expect.poll(widths).toEqual([half, other]);

  await canvas.locator('button[data-slot="left"]').click({ position: { x: 20, y: 20 } });
  await page.keyboard.press('Alt+ArrowRight');
  await expect(handle).toHaveAttribute('aria-valuenow', '25');
});
