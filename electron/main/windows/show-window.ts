import { type BrowserWindow, powerSaveBlocker, screen } from 'electron';
import { createSecureWindow, loadPage } from './secure-window.ts';

/**
 * Opens the show over the whole display the editor stands on. Its bounds are the display's own, because a display
 * server without a window manager doesn't answer the request for full screen.
 */
export function openShowWindow(editor: BrowserWindow): BrowserWindow {
  const { bounds } = screen.getDisplayMatching(editor.getBounds());
  const window = createSecureWindow('show', {
    ...bounds,
    show: false,
    frame: false,
    fullscreen: true,
    backgroundColor: '#000000',
    title: '丹霞',
    skipTaskbar: true,
  });
  window.removeMenu();
  const awake = powerSaveBlocker.start('prevent-display-sleep');
  window.once('ready-to-show', () => {
    window.setBounds(bounds);
    window.show();
    window.focus();
  });
  window.once('closed', () => {
    powerSaveBlocker.stop(awake);
    if (!editor.isDestroyed()) editor.focus();
  });
  loadPage(window, 'show').catch((error: Error) => {
    console.error('the show was not loaded:', error.message);
    if (!window.isDestroyed()) window.destroy();
  });
  return window;
}
