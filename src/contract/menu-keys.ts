import type { MenuCommand } from './menu-commands.ts';

/**
 * The keys of the native menu's commands, as people know them from presentation programs: Mod is ⌘ on a Mac and Ctrl
 * elsewhere. `menu`: the menu hears them itself. `window`: the menu shows them and the page hears them, because they
 * depend on where the focus is; heard by both, they would act twice.
 */
type MenuKeys = { keys: string; heldBy: 'menu' | 'window'; windows?: string };

const menuKeys: Partial<Record<MenuCommand, MenuKeys>> = {
  new: { keys: 'Mod+N', heldBy: 'menu' },
  'new-window': { keys: 'Mod+Alt+N', heldBy: 'menu' },
  open: { keys: 'Mod+O', heldBy: 'menu' },
  save: { keys: 'Mod+S', heldBy: 'menu' },
  'save-as': { keys: 'Mod+Shift+S', heldBy: 'menu' },
  export: { keys: 'Mod+E', heldBy: 'menu' },
  undo: { keys: 'Mod+Z', heldBy: 'menu' },
  redo: { keys: 'Mod+Shift+Z', heldBy: 'menu', windows: 'Mod+Y' },
  find: { keys: 'Mod+F', heldBy: 'window' },
  replace: { keys: 'Mod+H', heldBy: 'window' },
  'toggle-history': { keys: 'Mod+Alt+Z', heldBy: 'window' },
  'copy-picture': { keys: 'Mod+Shift+C', heldBy: 'window' },
  'copy-data': { keys: 'Mod+Shift+D', heldBy: 'window' },
  'insert-slide': { keys: 'Mod+M', heldBy: 'menu' },
  'duplicate-slide': { keys: 'Mod+D', heldBy: 'menu' },
  'delete-slide': { keys: 'Delete', heldBy: 'window' },
  'move-slide-up': { keys: 'Mod+ArrowUp', heldBy: 'menu' },
  'move-slide-down': { keys: 'Mod+ArrowDown', heldBy: 'menu' },
  present: { keys: 'Shift+F5', heldBy: 'menu' },
  'present-from-start': { keys: 'F5', heldBy: 'menu' },
  'zoom-in': { keys: 'Mod+Plus', heldBy: 'menu' },
  'zoom-out': { keys: 'Mod+-', heldBy: 'menu' },
  'zoom-fit': { keys: 'Mod+0', heldBy: 'menu' },
  'zoom-actual': { keys: 'Mod+1', heldBy: 'menu' },
  'toggle-sorter': { keys: 'Mod+Shift+G', heldBy: 'window' },
  'toggle-notes': { keys: 'Mod+Shift+N', heldBy: 'window' },
  'toggle-data': { keys: 'Mod+J', heldBy: 'window' },
  'open-store': { keys: 'Mod+Shift+J', heldBy: 'window' },
};

export function keysOfMenu(name: MenuCommand, windows: boolean): { keys: string | null; heldBy: 'menu' | 'window' } {
  const found = menuKeys[name];
  if (found === undefined) return { keys: null, heldBy: 'menu' };
  return { keys: windows ? (found.windows ?? found.keys) : found.keys, heldBy: found.heldBy };
}
