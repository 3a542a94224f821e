import { BrowserWindow, nativeTheme } from 'electron';
import { createSecureWindow, loadPage, pageFor } from './secure-window.ts';

/** Opens the window of the indicator store, or brings it to the front: there is one store, so there is one window. */
export function openStoreWindow(title: string): void {
  const [open] = storeWindows();
  if (open !== undefined) {
    if (open.isMinimized()) open.restore();
    open.focus();
    return;
  }
  const window = createSecureWindow('store', {
    width: 1360,
    height: 860,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
  });
  window.removeMenu();
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  loadPage(window, 'store').catch((error: Error) => console.error('the store was not loaded:', error.message));
}

export function storeWindows(): BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter((window) => pageFor(window.webContents) === 'store');
}
