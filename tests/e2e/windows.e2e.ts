import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { ElectronApplication, Page } from 'playwright/test';
import { serialiseDeckFile } from '#core/deck-file/serialise-deck-file.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { answerMessageBox, answerOpenDialog, answerSaveDialog, end, expect, root, test } from './application.ts';

async function typeTitle(page: Page, text: string): Promise<void> {
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await page.getByTestId('canvas').locator('[data-slot="title"]').first().dblclick();
  await page.getByTestId('title-editor').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('canvas')).toContainText(text);
}

/** Starts the program once more with these arguments, as a double click on a file does, and waits for it to end. */
function startAgain(userData: string, args: string[]): Promise<unknown> {
  const switches = (process.env.DANXIA_SWITCHES ?? '').split(' ').filter((text) => text !== '');
  const child = spawn(process.env.DANXIA_ELECTRON ?? '', [root, ...switches, `--user-data-dir=${userData}`, ...args], {
    env: { ...process.env, DANXIA_USER_DATA: userData },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

const deckText = (file: string) => strFromU8(unzipSync(readFileSync(file))['deck.json'] ?? new Uint8Array());
const titles = (application: ElectronApplication) =>
  application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => window.getTitle())
      .sort(),
  );
/** Chooses a command of the native menu, which keys sent by a test don't reach. */
const choose = (application: ElectronApplication, id: string) =>
  application.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);
const inFront = (application: ElectronApplication) =>
  application.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle());

test('two windows: each its own deck, undo and unsaved mark; a deck is open once; closing and quitting ask', async ({
  start,
  folder,
}) => {
  const { application, page, userData } = await start();
  const [one, two, three] = ['甲', '乙', '丙'].map((name) => path.join(folder, `${name}.danxia`)) as [
    string,
    string,
    string,
  ];
  await typeTitle(page, '第一份');
  await expect.poll(() => titles(application)).toEqual([expect.stringMatching(/^● .+ — 丹霞$/)]);
  await answerSaveDialog(application, one);
  await page.getByTestId('command-save').click();
  await expect.poll(() => titles(application)).toEqual(['甲 — 丹霞']);
  copyFileSync(one, two);
  copyFileSync(one, three);

  // A window with a deck a person chose keeps it; another one opens.
  await answerOpenDialog(application, two);
  const opened = application.waitForEvent('window');
  await page.getByTestId('command-open').click();
  const second = await opened;
  await second.getByTestId('editor').waitFor();
  await typeTitle(second, '第二份');
  await expect.poll(() => titles(application)).toEqual(['● 乙 — 丹霞', '甲 — 丹霞']);
  await expect(page.getByTestId('canvas')).toContainText('第一份');
  await typeTitle(page, '第一份改');
  await page.getByTestId('command-undo').click();
  await expect(page.getByTestId('canvas')).not.toContainText('第一份改');
  await expect(second.getByTestId('canvas')).toContainText('第二份');
  await second.getByTestId('command-undo').click();
  await second.getByTestId('command-redo').click();
  await expect(second.getByTestId('canvas')).toContainText('第二份');

  // Open already: its window comes in front. Started again on a file: a window in this process.
  await answerOpenDialog(application, one);
  await second.getByTestId('command-open').click();
  await expect.poll(() => inFront(application)).toBe('甲 — 丹霞');
  await startAgain(userData, [two]);
  await expect.poll(() => inFront(application)).toBe('● 乙 — 丹霞');

  // Saving over a file that another window has open is refused.
  await answerSaveDialog(application, one);
  await choose(application, 'save-as');
  await expect(second.getByText('“甲”正在另一个窗口中打开')).toBeVisible();
  expect(deckText(one)).not.toContain('第二份');

  const third = application.waitForEvent('window');
  await startAgain(userData, [three]);
  await (await third).getByTestId('editor').waitFor();
  await expect.poll(() => titles(application)).toEqual(['● 乙 — 丹霞', '丙 — 丹霞', '甲 — 丹霞']);

  // Closing asks: cancelled, it stays; given up, it goes.
  const close = (title: string) =>
    application.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.getTitle() === wanted)
        ?.close();
    }, title);
  await close('丙 — 丹霞');
  await expect.poll(() => titles(application)).toEqual(['● 乙 — 丹霞', '甲 — 丹霞']);
  await answerMessageBox(application, 2);
  await application.evaluate(({ app }) => app.quit());
  await expect.poll(() => titles(application)).toEqual(['● 乙 — 丹霞', '甲 — 丹霞']);

  // Quitting saves what a person wants saved, and the recovery copies go.
  await answerMessageBox(application, 0);
  const ended = new Promise((resolve) => application.process().once('exit', resolve));
  await application.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await ended;
  expect(deckText(two)).toContain('第二份');
  expect(deckText(one)).not.toContain('第一份改');
  expect(existsSync(`${two}.bak`)).toBe(true);
});

test('a window nobody worked in takes the file; a new window has an empty cover', async ({ start, folder }) => {
  const { application, userData } = await start();
  const file = path.join(folder, '简报.danxia');
  writeFileSync(file, zipSync(Object.fromEntries(serialiseDeckFile(await sampleDeck(), {}))));
  await startAgain(userData, [file]);
  await expect.poll(() => titles(application)).toEqual(['简报 — 丹霞']);
  const opened = application.waitForEvent('window');
  await choose(application, 'new-window');
  const second = await opened;
  await expect(second.getByTestId('canvas')).toContainText('未命名汇报');
  await expect.poll(() => titles(application)).toEqual(['未命名汇报 — 丹霞', '简报 — 丹霞']);
});

test('a file named twice has one window; when that is taken away unasked, the file opens again and its work is kept', async ({
  start,
  folder,
}) => {
  const file = path.join(folder, '乙.danxia');
  writeFileSync(file, zipSync(Object.fromEntries(serialiseDeckFile(await sampleDeck(), {}))));
  const { application, page, userData } = await start([file, file]);
  await expect.poll(() => titles(application)).toEqual(['乙 — 丹霞']);
  await typeTitle(page, '没有保存');
  await expect.poll(() => titles(application)).toEqual(['● 乙 — 丹霞']);
  const copies = path.join(userData, 'recovery');
  const kept = () => (existsSync(copies) ? readdirSync(copies) : []);
  await expect.poll(kept).toHaveLength(1);
  const opened = application.waitForEvent('window');
  await choose(application, 'new-window');
  const other = await opened;
  await other.getByTestId('editor').waitFor();

  await page.close();
  await startAgain(userData, [file]);
  await expect.poll(() => titles(application)).toEqual(['乙 — 丹霞']);
  expect(deckText(file)).not.toContain('没有保存');
  expect(kept()).toHaveLength(1);

  await end(application);
  const { page: later } = await start();
  await later.getByTestId('recovery-open').click();
  await later.getByTestId('slide-thumbnail').nth(3).click();
  await expect(later.getByTestId('canvas')).toContainText('没有保存');
});
