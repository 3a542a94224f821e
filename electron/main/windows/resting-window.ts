import { app, BrowserWindow } from 'electron';
import type { PrintWindow } from './printing.ts';

const restsFor = 60_000; // milliseconds

let resting: { printing: PrintWindow; wake(): void } | null = null;

/** Keeps a window for the next export; at most one, for a minute, and never longer than the other windows are open. */
export function restWindow(window: BrowserWindow, printing: PrintWindow): void {
  const others = window.isDestroyed() ? [] : BrowserWindow.getAllWindows().filter((each) => each !== window);
  if (resting !== null || others.length === 0) {
    printing.destroy();
    return;
  }
  const { webContents } = window;
  const end = () => {
    if (resting?.printing !== printing) return;
    resting.wake();
    printing.destroy();
  };
  const endAlone = () => {
    if (BrowserWindow.getAllWindows().every((each) => each === window)) end();
  };
  const watch = (_event: unknown, other: BrowserWindow) => other.once('closed', endAlone);
  const timer = setTimeout(end, restsFor);
  const wake = () => {
    resting = null;
    clearTimeout(timer);
    app.off('browser-window-created', watch);
    window.off('closed', wake);
    webContents.off('render-process-gone', end);
    for (const other of others) other.off('closed', endAlone);
  };
  resting = { printing, wake };
  app.on('browser-window-created', watch);
  window.once('closed', wake);
  webContents.once('render-process-gone', end);
  for (const other of others) other.once('closed', endAlone);
}

/** Takes the window that rests. */
export function wakeWindow(): PrintWindow | null {
  const found = resting;
  found?.wake();
  return found?.printing ?? null;
}
