import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { RecentFile } from '#contract/document-contract.ts';
import type { MenuCommand } from '#contract/menu-commands.ts';
import { keysOfMenu } from '#contract/menu-keys.ts';
import type { Settings } from '#contract/settings.ts';
import { menuWords } from './menu-words.ts';
import { editorInFront } from './windows/editor-window.ts';
import { pageFor } from './windows/secure-window.ts';
import { sendEvent } from './windows/send-event.ts';

/** Electron's name for keys as the contract writes them: 'Mod+ArrowUp' is 'CmdOrCtrl+Up'. */
function accelerator(keys: string): string {
  return keys.replace('Mod', 'CmdOrCtrl').replace('Arrow', '');
}

export type MenuState = {
  locale: Settings['locale'];
  recent: readonly RecentFile[];
  openRecent(handle: string): void;
  /** A command chosen while no window is open, as a Mac allows. */
  withoutWindow(name: MenuCommand): void;
};

/** Builds the application's menu anew; commands go to the editor in front, which holds what they mean. */
export function setMenu({ locale, recent, openRecent, withoutWindow }: MenuState): void {
  const words = menuWords(locale);
  const mac = process.platform === 'darwin';
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const command = (name: MenuCommand): MenuItemConstructorOptions => {
    const { keys, heldBy } = keysOfMenu(name, process.platform === 'win32');
    return {
      id: name,
      label: words[name],
      ...(keys === null ? {} : { accelerator: accelerator(keys) }),
      registerAccelerator: heldBy === 'menu',
      click: () => choose(name),
    };
  };
  function choose(name: MenuCommand): void {
    const window = BrowserWindow.getFocusedWindow() ?? editorInFront();
    if (window === null) withoutWindow(name);
    else if (pageFor(window.webContents) === 'editor') sendEvent(window.webContents, 'menuCommand', name);
  }
  const recentItems = recent.map(({ handle, name, folder }) => ({
    label: `${name} — ${folder}`,
    click: () => openRecent(handle),
  }));

  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: words.file,
      submenu: [
        command('new'),
        command('new-window'),
        command('rebind'),
        command('open'),
        {
          label: words.openRecent,
          submenu: recentItems.length > 0 ? recentItems : [{ label: words.noRecent, enabled: false }],
        },
        separator,
        command('save'),
        command('save-as'),
        command('versions'),
        command('save-template'),
        command('export'),
        separator,
        { role: 'close', label: words.closeWindow },
        ...(mac ? [] : [{ role: 'quit', label: words.quit } satisfies MenuItemConstructorOptions]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        command('undo'),
        command('redo'),
        command('toggle-history'),
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        command('copy-picture'),
        command('copy-data'),
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
        separator,
        command('find'),
        command('replace'),
      ],
    },
    {
      label: words.slide,
      submenu: [
        command('insert-slide'),
        command('duplicate-slide'),
        command('delete-slide'),
        separator,
        command('move-slide-up'),
        command('move-slide-down'),
        separator,
        command('add-section'),
        separator,
        command('present-from-start'),
        command('present'),
      ],
    },
    {
      label: words.view,
      submenu: [
        command('zoom-in'),
        // Plus is Shift and = on most keyboards; people press the key alone.
        { ...command('zoom-in'), id: 'zoom-in-alone', accelerator: 'CmdOrCtrl+=', visible: false },
        command('zoom-out'),
        command('zoom-fit'),
        command('zoom-actual'),
        separator,
        command('toggle-sorter'),
        command('toggle-notes'),
        command('toggle-data'),
        command('open-store'),
        separator,
        command('toggle-scheme'),
        command('toggle-language'),
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(app.isPackaged
          ? []
          : [{ role: 'toggleDevTools', label: words.developerTools } satisfies MenuItemConstructorOptions]),
      ],
    },
    { label: words.window, role: 'window', submenu: [{ role: 'minimize', label: words.minimise }] },
    { label: words.help, role: 'help', submenu: [command('tour'), separator, { role: 'about', label: words.about }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
