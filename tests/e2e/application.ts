import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElectronApplication, _electron, type Page, test as base } from 'playwright/test';
import { beenHere } from '#tests/been-here.ts';

export const root = path.resolve(import.meta.dirname, '..', '..');

export type Launched = { application: ElectronApplication; page: Page; userData: string };

/** Starts the real application on its own user data folder and waits for the editor to be editable. */
export async function launch(userData: string, args: string[] = [], firstTime = false): Promise<Launched> {
  if (!firstTime) beenHere(userData);
  const executablePath = process.env.DANXIA_ELECTRON;
  if (executablePath === undefined) throw new Error('DANXIA_ELECTRON is not set; run these tests by npm test');
  const switches = (process.env.DANXIA_SWITCHES ?? '').split(' ').filter((text) => text !== '');
  const application = await _electron.launch({
    executablePath,
    args: [root, ...switches, `--user-data-dir=${userData}`, ...args],
    env: {
      ...(process.env as Record<string, string>),
      DANXIA_USER_DATA: userData,
      LANG: 'zh_CN.UTF-8',
      LANGUAGE: 'zh_CN',
    },
  });
  const page = await application.firstWindow();
  await page.getByTestId('editor').waitFor();
  return { application, page, userData };
}

/** Ends the application with all its processes, without asking about unsaved work. */
export async function end(
  application: ElectronApplication,
  child: ChildProcess = application.process(),
): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // The connection breaks while the answer is on its way.
  await application.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
  await ended;
}

/** Answers the next save dialogs with this file, as a person who typed its name would. */
export function answerSaveDialog(application: ElectronApplication, filePath: string): Promise<void> {
  return application.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file });
  }, filePath);
}

export function answerOpenDialog(application: ElectronApplication, filePath: string): Promise<void> {
  return application.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
  }, filePath);
}

/** Answers message boxes with the button of this index. */
export function answerMessageBox(application: ElectronApplication, response: number): Promise<void> {
  return application.evaluate(({ dialog }, index) => {
    dialog.showMessageBox = async () => ({ response: index, checkboxChecked: false });
  }, response);
}

/** A test with a fresh folder, and applications that are ended with it. */
export const test = base.extend<{ folder: string; start: (args?: string[]) => Promise<Launched> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture uses from this pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'danxia-e2e-'));
    await use(folder);
    // A killed application's helpers may still be writing their caches.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  start: async ({ folder }, use) => {
    const running: { application: ElectronApplication; process: ChildProcess }[] = [];
    await use(async (args = []) => {
      const launched = await launch(path.join(folder, 'user-data'), args);
      running.push({ application: launched.application, process: launched.application.process() });
      return launched;
    });
    for (const { application, process: child } of running) {
      if (child.exitCode === null && child.signalCode === null) await end(application, child);
    }
  },
});

export { expect } from 'playwright/test';
