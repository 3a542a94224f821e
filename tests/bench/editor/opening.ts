import type { BenchWindow } from './bench-window.ts';

/**
 * From the click on Open (the dialog answers at once) to the frame after the slide stands in a window of its own, in
 * milliseconds. The window is closed again.
 */
export async function opened({ application, page }: BenchWindow, file: string): Promise<number> {
  await application.evaluate(({ dialog }, target) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [target] });
  }, file);
  const clicked = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('click', () => resolve(Date.now()), { capture: true, once: true });
      }),
  );
  const [window] = await Promise.all([application.waitForEvent('window'), page.getByTestId('command-open').click()]);
  await window.getByTestId('canvas').locator('.scene').waitFor();
  const shown = await window.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(Date.now()))),
  );
  const closed = window.waitForEvent('close');
  const handle = await application.browserWindow(window);
  await handle.evaluate((open) => open.close()); // as a person does: it is asked before it goes
  await closed;
  return shown - (await clicked);
}

/** What the window's own process holds, in megabytes, as the system counts it. */
export async function rendererMemory({ application }: BenchWindow): Promise<number> {
  return application.evaluate(({ app, BrowserWindow }) => {
    const process = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    const metric = app.getAppMetrics().find(({ pid }) => pid === process);
    return (metric?.memory.workingSetSize ?? Number.NaN) / 1024;
  });
}

/** How many elements the window is made of. */
export function elements({ page }: BenchWindow): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}
