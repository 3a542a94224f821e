import { type BrowserWindow, Menu } from 'electron';
import type { Settings } from '#contract/settings.ts';
import { textMenuItems } from './text-menu-items.ts';

/** The page's own context menus come first: where it shows one, this event never comes. */
export function offerTextMenu(window: BrowserWindow, locale: () => Settings['locale']): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, params) => {
    const items = textMenuItems(params, locale(), (word) => webContents.replaceMisspelling(word));
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
