import { answerMessageBox, answerOpenDialog, answerSaveDialog, expect, test } from './application.ts';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

test('a text with figures, by keyboard alone: searched, chosen, crossed, deleted whole, undone, saved as figures', async ({
  start,
  folder,
}) => {
  const { application, page } = await start();
  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId('insert-template-chart-takeaway').click();
  const canvas = page.getByTestId('canvas');
  await canvas.locator('button[data-slot="chart"]').focus();
  const slot = canvas.locator('button[data-slot="text"]');
  while (!(await slot.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
  await expect(slot).toHaveAttribute('data-selected');
  await page.keyboard.press('Enter');
  const field = page.getByTestId('text-editor');
  await expect(field).toBeFocused();

  await page.keyboard.type('全市生产总值@dqsczz');
  const options = page.getByTestId('figure-option');
  await expect(options.first()).toContainText('地区生产总值');
  await page.keyboard.press('Enter');
  const tokens = field.locator('[data-observation]');
  await expect(tokens).toHaveText(['1353.49亿元']);
  await page.keyboard.type('，@地区生产总值 韶关 2020');
  await expect(options.first()).toContainText('2020年');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(tokens).toHaveText(['1353.49亿元', '增长3.0%']);
  await expect(field).toHaveText('全市生产总值1353.49亿元，增长3.0%');

  // A word being composed is the input method's: the list waits until it is accepted.
  await page.keyboard.type('@');
  await expect(options.first()).toContainText('地区生产总值');
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'senlin', selectionStart: 6, selectionEnd: 6 });
  await expect(field).toContainText('@senlin');
  await expect(options.first()).toContainText('地区生产总值');
  await keyboard.send('Input.insertText', { text: '森林' });
  await expect(options.first()).toContainText('森林覆盖率');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace');

  // One step of undo takes the figure back and leaves what was typed; redo brings it again.
  await page.keyboard.press('Control+Z'); // what was typed since
  await page.keyboard.press('Control+Z');
  await expect(field).toHaveText('全市生产总值1353.49亿元，@地区生产总值 韶关 2020');
  await page.keyboard.press('Control+Shift+Z');
  await expect(tokens).toHaveCount(2);

  // A figure is one stop of the caret and one key to delete.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('同比');
  await expect(field).toHaveText('全市生产总值1353.49亿元，同比增长3.0%');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  await expect(field).toHaveText('全市生产总值1353.49亿元，同比');
  await page.keyboard.press('Control+Z');
  await expect(tokens).toHaveCount(2);

  // Copied and pasted whole.
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await expect(tokens).toHaveCount(4);

  // A number typed by hand is offered as the figure it is, and stays what it was until that is accepted.
  await page.keyboard.type('，规上工业增加值320.9亿元');
  const offer = page.getByTestId('offered-figure');
  await expect(offer).toContainText('韶关市 2020年 规模以上工业增加值 320.9亿元');
  await expect(tokens).toHaveCount(4);
  await page.keyboard.press('Alt+Enter');
  await expect(tokens).toHaveText(['1353.49亿元', '增长3.0%', '1353.49亿元', '增长3.0%', '320.9亿元']);
  await expect(offer).toBeHidden();

  // Alt and Enter beside a figure says what it is and how it prints; Escape goes back to the text.
  await page.keyboard.press('Alt+Enter');
  const panel = page.getByRole('dialog', { name: /规模以上工业增加值/ });
  await expect(panel.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(tokens.last()).toHaveText('增长3.0%');
  await page.keyboard.press('ArrowUp');
  await expect(tokens.last()).toHaveText('320.9亿元');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();

  await tokens.first().hover();
  await expect(page.getByTestId('figure-trace')).toContainText('1353.49亿元');
  await page.keyboard.press('Control+Enter');
  await expect(canvas).toContainText('全市生产总值1353.49亿元');

  // Find and replace: words are replaced in one step, figures are found and stay.
  await page.keyboard.press('Control+H');
  const bar = page.getByTestId('find-bar');
  await page.getByTestId('find-text').fill('1353.49');
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('这是数据，不会被替换');
  await page.getByTestId('find-text').fill('全市生产总值');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('find-count')).toHaveText('1 / 2');
  await page.getByTestId('replace-by').fill('生产总值');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('find-count')).toHaveText('1 / 1');
  await page.getByTestId('command-undo').click();
  await expect(page.getByTestId('find-count')).toContainText('2');
  await page.getByTestId('replace-all').click();
  await expect(canvas).not.toContainText('全市生产总值');
  await expect(page.getByTestId('find-count')).toHaveText('没有找到');
  await page.getByTestId('find-text').press('Escape');
  await expect(bar).toBeHidden();

  // Every step back to the start, and to the end again.
  const undo = page.getByTestId('command-undo');
  while (await undo.isEnabled()) await undo.click();
  await expect(canvas).not.toContainText('生产总值1353.49亿元，增长3.0%');
  const redo = page.getByTestId('command-redo');
  while (await redo.isEnabled()) await redo.click();
  await expect(canvas).toContainText('生产总值1353.49亿元');

  const file = path.join(folder, '文字.danxia');
  await answerSaveDialog(application, file);
  await page.getByTestId('command-save').click();
  await expect.poll(() => existsSync(file) && statSync(file).size > 0).toBe(true);
  await answerOpenDialog(application, file);
  await answerMessageBox(application, 1);
  await page.getByTestId('command-open').click();
  await page.getByTestId('slide-thumbnail').nth(1).click();
  await expect(canvas).toContainText('生产总值1353.49亿元');
  await canvas.locator('button[data-slot="text"]').dblclick();
  await expect(tokens).toHaveText(['1353.49亿元', '增长3.0%', '1353.49亿元', '增长3.0%', '320.9亿元']);
});

test('cells of a table and events of a timeline are typed in place, with figures', async ({ start }) => {
  const { page } = await start();
  const canvas = page.getByTestId('canvas');
  const editor = page.getByTestId('cell-editor');
  await page.keyboard.press('Control+K');
  await page.getByRole('textbox', { name: '查找命令或幻灯片' }).fill('共融共建指标一览');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await canvas.locator('button[data-slot="table"]').waitFor();
  const table = canvas.locator('.scene-table');
  const cell = (row: number, column: number) => table.locator(`[data-row="${row}"][data-column="${column}"]`);
  const middle = async (row: number, column: number) => {
    const box = await cell(row, column).boundingBox();
    if (box === null) throw new Error('no such cell');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  const { x, y } = await middle(1, 0);
  await page.mouse.dblclick(x, y);
  await expect(editor).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('（累计）');
  await page.keyboard.press('Tab');
  await expect(editor.locator('[data-observation]')).toHaveCount(1); // the next cell is a figure, and stays one
  await page.keyboard.press('End');
  await page.keyboard.type('、@gdp');
  await page.getByTestId('figure-option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(editor.locator('[data-observation]')).toHaveCount(2);
  await page.keyboard.press('Control+Enter');
  await expect(editor).toBeHidden();
  await expect(cell(1, 0)).toContainText('（累计）');
  await expect(cell(1, 1).locator('[data-observation]')).toHaveCount(2);

  // A quick hand: keys come before the window has drawn the one before.
  await page.mouse.dblclick(x, y);
  await expect(editor).toBeFocused();
  const keys = ['End', 'a', 'b', 'c', 'Tab', 'End', 'd', 'e', 'f', 'Enter'];
  await Promise.all(keys.flatMap((key) => [page.keyboard.down(key), page.keyboard.up(key)]));
  await expect(editor).toBeHidden();
  await expect(cell(1, 0)).toContainText('（累计）abc');
  await expect(cell(1, 1)).toContainText('def');

  // From the keyboard: the first head of the table, which holds words alone.
  await page.keyboard.press('Enter');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('项目@');
  await page.keyboard.press('Enter');
  await expect(cell(0, 0)).toHaveText('项目@');
  const undo = page.getByTestId('command-undo');
  while (await undo.isEnabled()) await undo.click();
  await expect(cell(1, 0)).not.toContainText('（累计）');
  await expect(cell(1, 1).locator('[data-observation]')).toHaveCount(1);

  await page.getByTestId('command-insert-slide').click();
  await page.getByTestId('insert-template-timeline').click();
  await canvas.getByRole('button', { name: '插入时间轴' }).click();
  await canvas.locator('button[data-slot="timeline"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('2020年');
  await page.keyboard.press('Tab');
  await page.keyboard.type('生产总值@dqsczz');
  await page.getByTestId('figure-option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(canvas).toContainText('生产总值1353.49亿元');
});
