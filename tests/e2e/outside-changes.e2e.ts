import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright/test';
import type { Deck } from '#core/deck/deck.ts';
import { serialiseDeckFile } from '#core/deck-file/serialise-deck-file.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { expect, test } from './application.ts';

const write = (file: string, deck: Deck) =>
  writeFileSync(file, zipSync(Object.fromEntries(serialiseDeckFile(deck, {}))));
const deckText = (file: string) => strFromU8(unzipSync(readFileSync(file))['deck.json'] ?? new Uint8Array());

async function typeNotes(page: Page, text: string): Promise<void> {
  const notes = page.getByTestId('notes').getByRole('textbox');
  await notes.fill(text);
  await notes.blur();
}

test('someone else changes the file, then it vanishes: told, nothing overwritten, both kept; then saved by itself', async ({
  start,
  folder,
}) => {
  const file = path.join(folder, '简报.danxia');
  const deck = await sampleDeck();
  write(file, deck);
  const { page } = await start([file]);
  const banner = page.getByTestId('file-banner');
  const name = page.getByTestId('document-name');
  const notes = page.getByTestId('notes').getByRole('textbox');

  // Nothing of ours: theirs is read, as one step that can be undone.
  await typeNotes(page, '我的备注');
  write(file, { ...deck, organisation: '他人改的单位' });
  await expect(banner).toContainText('“简报”已被他人或其他程序改动');
  await page.getByTestId('command-save').click();
  await expect(page.getByText('没有覆盖，您的更改仍在窗口中')).toBeVisible();
  expect(deckText(file)).toContain('他人改的单位');
  await banner.getByRole('button', { name: '读取磁盘上的' }).click();
  await expect(banner).toBeHidden();
  await expect(name).toHaveAttribute('data-unsaved', 'false');
  await expect(notes).toHaveValue('');
  await page.getByTestId('command-undo').click();
  await expect(notes).toHaveValue('我的备注');
  await expect(name).toHaveAttribute('data-unsaved', 'true');

  // Ours is kept: the next save replaces theirs, which stays beside it.
  write(file, { ...deck, organisation: '他人再改' });
  await banner.getByRole('button', { name: '保留窗口中的' }).click();
  await page.getByTestId('command-save').click();
  await expect(name).toHaveAttribute('data-unsaved', 'false');
  expect(deckText(file)).toContain('我的备注');
  expect(deckText(`${file}.bak`)).toContain('他人再改');

  renameSync(file, `${file}.moved`);
  await expect(banner).toContainText('“简报”已不在原来的位置');
  await expect(name).toHaveAttribute('data-unsaved', 'true');
  await banner.getByRole('button', { name: '重新存到原处' }).click();
  await expect(banner).toBeHidden();
  expect(deckText(file)).toContain('我的备注');

  // Saved by itself, for those who want that.
  await page.getByTestId('settings-menu').click();
  await page.getByRole('menuitemcheckbox', { name: '自动保存到文件' }).click();
  await typeNotes(page, '自动存的备注');
  await expect(name).toHaveAttribute('data-unsaved', 'false');
  expect(deckText(file)).toContain('自动存的备注');
});
