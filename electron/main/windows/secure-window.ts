import { BrowserWindow, type BrowserWindowConstructorOptions, type WebContents } from 'electron';
import { preloadFile } from '../locations.ts';
import { checksSpelling } from '../security/spelling.ts';
import { type PageName, pageAddress } from '../security/page-address.ts';

const pages = new WeakMap<WebContents, PageName>();

/** The page a web contents was made for; null for contents that are none of ours (developer tools). */
export function pageFor(contents: WebContents): PageName | null {
  return pages.get(contents) ?? null;
}

/** Every window is made here, so that none is made without the sandbox. */
export function createSecureWindow(
  page: PageName,
  options: Omit<BrowserWindowConstructorOptions, 'webPreferences'> & { offscreen?: boolean },
): BrowserWindow {
  const { offscreen = false, ...rest } = options;
  const window = new BrowserWindow({
    ...rest,
    webPreferences: {
      preload: preloadFile(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: page === 'editor' && checksSpelling,
      safeDialogs: true,
      backgroundThrottling: page === 'editor',
      offscreen,
    },
  });
  pages.set(window.webContents, page);
  return window;
}

export function loadPage(window: BrowserWindow, page: PageName): Promise<void> {
  return window.loadURL(pageAddress(page));
}
