import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElectronApplication, _electron, type Page } from 'playwright';
import { createRecovery } from '#main/services/recovery.ts';
import type { BenchContext } from '../bench/measure.ts';
import { endApplication } from '../bench/end-application.ts';
import { beenHere } from '../been-here.ts';
import { sampleDeck } from '../sample-deck.ts';
import { contactSheet } from './contact-sheet.ts';
import { editorViews } from './editor-views.ts';
import { looks, type Look } from './looks.ts';
import { storeViews } from './store-views.ts';
import type { ShotWindows, View } from './view.ts';

/**
 * Pictures of every view and dialog, in both languages, both schemes and two sizes. Each is brought up once and then looked
 * at in all ways, so a part that does not follow a change of language or scheme while it is open shows in the pictures.
 */
export async function shots(context: BenchContext, filters: readonly string[]): Promise<string> {
  const folder = path.join(context.root, 'out', 'shots');
  const all = [...editorViews, ...storeViews];
  const views = all.filter(({ name }) => filters.length === 0 || filters.some((filter) => name.includes(filter)));
  if (filters.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(path.join(tmpdir(), 'danxia-shots-'));
  beenHere(data);
  await leaveWork(data);
  const application = await start(context, data);
  const editor = await application.firstWindow();
  await editor.getByTestId('editor').waitFor();
  editor.setDefaultTimeout(8000);
  const windows: ShotWindows = { application, editor, store: storeWindow(application, editor) };
  if (views[0]?.name !== 'recovery') await editor.keyboard.press('Escape');
  try {
    const failed: string[] = [];
    for (const view of views) {
      await picture(view, windows, folder).catch(async (error: Error) => {
        failed.push(`${view.name}: ${error.message}`);
        await editor.keyboard.press('Escape');
      });
    }
    writeFileSync(path.join(folder, 'index.html'), contactSheet(all.map(({ name }) => name)));
    if (failed.length > 0) throw new Error(failed.join('\n'));
  } finally {
    await endApplication(application, data);
  }
  return folder;
}

async function picture(view: View, windows: ShotWindows, folder: string): Promise<void> {
  await dress(windows.editor, looks[0] as Look);
  const page = await view.show(windows);
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height: look.height });
    await dress(windows.editor, look);
    await page.waitForFunction(
      ({ locale, scheme }) =>
        document.documentElement.lang === locale &&
        document.documentElement.dataset.mantineColorScheme === scheme &&
        document.getAnimations().every((each) => each.playState !== 'running'),
      look,
    );
    // Thumbnails follow when there is nothing else to do.
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => requestIdleCallback(resolve))));
    await page.screenshot({ path: path.join(folder, `${view.name}.${look.name}.png`) });
  }
  await dress(windows.editor, looks[0] as Look);
  await view.leave?.(page, windows);
  console.log(view.name);
}

async function dress(editor: Page, { locale, scheme }: Look): Promise<void> {
  await editor.evaluate((change) => window.danxia.settingsChange(change), { locale, colourScheme: scheme });
}

function start(context: BenchContext, data: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: context.electron,
    args: [context.root, ...context.switches, `--user-data-dir=${data}`],
    env: {
      ...(process.env as Record<string, string>),
      ...context.environment,
      DANXIA_USER_DATA: data,
      LANG: 'zh_CN.UTF-8',
    },
  });
}

function storeWindow(application: ElectronApplication, editor: Page): () => Promise<Page> {
  let opened: Promise<Page> | null = null;
  return () => {
    opened ??= Promise.all([
      application.waitForEvent('window'),
      editor.evaluate(() => window.danxia.storeWindow({})),
    ]).then(([page]) => page);
    return opened;
  };
}

/** Work of an earlier day, so that the start offers it. */
async function leaveWork(data: string): Promise<void> {
  const note = { name: '生态修复专题汇报', file: null, seal: null };
  const id = '3f2a9c1e-7b4d-4e8a-9f60-5c1d2e3b4a59';
  await createRecovery(path.join(data, 'recovery')).keep(id, note, 0, await sampleDeck(), {});
}
