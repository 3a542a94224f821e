import { BrowserWindow, nativeTheme, screen } from 'electron';
import { isUnsavedTitle } from '#contract/window-title.ts';
import type { Preferences, WindowPlace } from '../services/preferences.ts';
import { offerTextMenu } from './text-menu.ts';
import { createSecureWindow, loadPage, pageFor } from './secure-window.ts';

const smallest = { width: 960, height: 600 };
const first = { width: 1440, height: 900 };
const cascade = 28; // a further window stands this much lower and further right

let lastFocused: BrowserWindow | null = null;

export function editorWindows(): BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter((window) => pageFor(window.webContents) === 'editor');
}

/** The editor a person works in: the one with the focus, or the one that had it last. */
export function editorInFront(): BrowserWindow | null {
  const windows = editorWindows();
  return windows.find((window) => window === lastFocused) ?? windows.at(-1) ?? null;
}

/** Opens an editor where the last one stood, or a little beside the one in front. `mayClose` is asked before it closes; the window goes when it agrees. */
export function openEditorWindow(preferences: Preferences, mayClose: (window: BrowserWindow) => Promise<boolean>) {
  const place = visiblePlace(placeBeside(editorInFront()) ?? preferences.read('window'));
  const window = createSecureWindow('editor', {
    ...(place ?? first),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: '丹霞',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
  });
  if (place?.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('focus', () => {
    lastFocused = window;
  });
  // The page names its window; a Mac also shows unsaved work in the close button.
  window.on('page-title-updated', (_event, title) => window.setDocumentEdited(isUnsavedTitle(title)));

  let asking = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    mayClose(window)
      .then((agreed) => {
        if (!agreed) return;
        preferences.write('window', { ...window.getNormalBounds(), maximised: window.isMaximized() });
        window.destroy();
      })
      .finally(() => {
        asking = false;
      });
  });
  offerTextMenu(window, () => preferences.read('settings').locale);
  // A page that failed is loaded again: its document and every change sent so far are in main.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  loadPage(window, 'editor').catch((error: Error) => console.error('the editor was not loaded:', error.message));
  return window;
}

function placeBeside(window: BrowserWindow | null): WindowPlace | null {
  if (window === null) return null;
  const { x, y, width, height } = window.getNormalBounds();
  return { x: x + cascade, y: y + cascade, width, height, maximised: window.isMaximized() };
}

/** A remembered place counts only where some display still shows most of it. */
function visiblePlace(place: WindowPlace | null): WindowPlace | null {
  if (place === null) return null;
  const { workArea } = screen.getDisplayMatching(place);
  const width = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x);
  const height = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y);
  return width * height * 2 > place.width * place.height && width > 0 && height > 0 ? place : null;
}
