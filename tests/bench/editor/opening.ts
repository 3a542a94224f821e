import type { BenchWindow } from './bench-window.ts';

/** From the click on Open (the dialog answers at once) to the end of the frame with the deck's first slide, milliseconds. */
export async function reopened({ application, page }: BenchWindow, file: string): Promise<number> {
  await application.evaluate(({ dialog }, target) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [target] });
  }, file);
  await page.getByTestId('slide-thumbnail').nth(1).click(); // opening then shows another slide, the first
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = () => document.querySelector('[data-testid="canvas"] .scene')?.getAttribute('data-slide');
        const before = shown();
        let begun = 0;
        addEventListener(
          'click',
          () => {
            begun = performance.now();
          },
          { capture: true, once: true },
        );
        const watcher = new MutationObserver(() => {
          if (shown() === before || begun === 0) return;
          watcher.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - begun);
            port2.postMessage(null);
          });
        });
        watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await page.getByTestId('command-open').click();
  return painted;
}

/** What the window's own process holds, in megabytes, as the system counts it. */
export async function rendererMemory({ application }: BenchWindow): Promise<number> {
  return application.evaluate(({ app, BrowserWindow }) => {
    const process = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    const metric = app.getAppMetrics().find(({ pid }) => pid === process);
    return (metric?.memory.workingSetSize ?? Number.NaN) / 1024;
  });
}
