import path from 'node:path';
import { type CDPSession, type ElectronApplication, _electron, type Page } from 'playwright';
import { beenHere } from '#tests/been-here.ts';
import type { BenchContext } from '../measure.ts';

/** A window that is measured, with a line to its engine. */
export type BenchWindow = { application: ElectronApplication; page: Page; engine: CDPSession; folder: string };

const size = { width: 1440, height: 900 };

/** Starts a project (ours or the plain one) with a data folder of its own, and waits until it can be typed into. */
export async function openWindow(
  context: BenchContext,
  project: string,
  folder: string,
  ...args: string[]
): Promise<BenchWindow> {
  beenHere(folder);
  const application = await _electron.launch({
    executablePath: context.electron,
    args: [project, ...context.switches, `--user-data-dir=${folder}`, ...args],
    env: { ...(process.env as Record<string, string>), ...context.environment, DANXIA_USER_DATA: folder },
  });
  const page = await application.firstWindow();
  await page.getByTestId('editor').waitFor();
  await application.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await page.waitForFunction(({ width }) => innerWidth === width, size);
  return { application, page, engine: await page.context().newCDPSession(page), folder };
}

export function traceFile({ folder }: BenchWindow): string {
  return path.join(folder, 'trace.json');
}
