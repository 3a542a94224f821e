import path from 'node:path';
import { answerSaveDialog, expect, test } from './application.ts';

test('versions of a saved briefing: what changed since in sentences; one is taken back and that undone; one opens as a copy', async ({
  start,
  folder,
}) => {
  const { application, page } = await start();
  await answerSaveDialog(application, path.join(folder, '简报.danxia'));
  const name = page.getByTestId('document-name');
  const notes = page.getByTestId('notes').getByRole('textbox');
  const save = async (text: string) => {
    await notes.fill(text);
    await notes.blur();
    await page.getByTestId('command-save').click();
    await expect(name).toHaveAttribute('data-unsaved', 'false');
  };
  await save('第一稿');
  await save('第二稿');
  await page.getByTestId('slide-thumbnail').nth(1).click();
  await page.getByTestId('command-duplicate-slide').click();

  const dialog = page.getByTestId('versions-dialog');
  const open = async () => {
    await page.getByTestId('settings-menu').click();
    await page.getByRole('menu', { name: '更多' }).getByTestId('menu-versions').click();
  };
  await open();
  await expect(page.getByTestId('version-list').getByRole('button')).toHaveCount(1);
  const sentences = page.getByTestId('version-differences');
  await expect(sentences).toContainText('第 1 页：备注由“第一稿”改为“第二稿”。');
  await expect(sentences).toContainText('新增第 3 页');
  await page.getByTestId('version-restore').click();
  await expect(dialog).toBeHidden();
  await page.getByTestId('slide-thumbnail').first().click();
  await expect(notes).toHaveValue('第一稿');
  await page.getByTestId('command-undo').click();
  await page.getByTestId('slide-thumbnail').first().click();
  await expect(notes).toHaveValue('第二稿');

  await open();
  const opened = application.waitForEvent('window');
  await page.getByRole('button', { name: '作为副本打开' }).click();
  const copy = await opened;
  await expect(copy.getByTestId('notes').getByRole('textbox')).toHaveValue('第一稿');
  await expect(copy.getByTestId('document-name')).toHaveAttribute('data-unsaved', 'true');
});
