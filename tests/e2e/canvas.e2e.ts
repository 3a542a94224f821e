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

test('zooming keeps what is under the pointer; the menu, the keys and the hand do the rest', async ({ start }) => {
  const { page } = await start();
  await page.getByTestId('slide-thumbnail').nth(4).click();
  const stage = page.getByTestId('canvas').locator('[data-stage]');
  const box = async () => {
    const found = await stage.boundingBox();
    if (found === null) throw new Error('no slide');
    return found;
  };
  const fitting = await box();
  const [x, y] = [fitting.x + fitting.width * 0.75, fitting.y + fitting.height * 0.6];
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await box()).width).toBeGreaterThan(fitting.width * 1.8);
  const near = await box();
  expect((x - near.x) / near.width).toBeCloseTo(0.75, 1);
  expect((y - near.y) / near.height).toBeCloseTo(0.6, 1);

  // The middle button takes hold of the slide.
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(x + 60, y + 30, { steps: 4 });
  await page.mouse.up({ button: 'middle' });
  const moved = await box();
  expect(Math.round(moved.x - near.x)).toBe(60);
  expect(Math.round(moved.y - near.y)).toBe(30);

  await page.getByTestId('zoom-menu').click();
  await page.getByRole('menuitem', { name: '100%', exact: true }).click();
  await expect.poll(async () => (await box()).width).toBe(960);
  await page.keyboard.press('Control+K');
  await page.getByRole('textbox', { name: '查找命令或幻灯片' }).fill('适合窗口');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await box()).width).toBe(fitting.width);
});
