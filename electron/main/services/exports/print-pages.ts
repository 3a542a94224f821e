import type { BrowserWindow } from 'electron';

/** Prints a drawn print window: a page a sheet, as large as the page's own style says. */
export function printPages(window: BrowserWindow): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}
