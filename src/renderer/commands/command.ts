import type { MenuCommand } from '#contract/menu-commands.ts';
import type { EditorState } from './editor-state.ts';

/** Commands of the window besides those of the native menu. */
export const editorCommands = [
  'command-palette',
  'cut',
  'copy',
  'paste',
  'find-next',
  'find-previous',
  'toggle-autosave',
  'hide-slide',
  'move-to-section',
  'rename-section',
  'delete-section',
  'insert-text',
  'insert-card',
  'insert-chart',
  'insert-picture',
  'clear-slot',
  'edit-text',
  'split-left',
  'split-right',
  'reset-split',
  'next-slide',
  'previous-slide',
  'first-slide',
  'last-slide',
  'select-all-slides',
  'deselect',
  'next-pane',
  'previous-pane',
] as const;
export type EditorCommand = (typeof editorCommands)[number];
export type CommandId = MenuCommand | EditorCommand;

/** What a button, a shortcut, the native menu, a context menu and the palette do. */
type Doing = {
  /** Where the focus must be for the keys to count; everywhere but in text when left out. */
  scope?: 'navigator' | 'canvas';
  enabled(state: EditorState): boolean;
  perform(state: EditorState): void | Promise<void>;
};

/** A command as its group defines it. The keys of the native menu's commands are the contract's (`menu-keys.ts`). */
export type CommandDefinition = Doing &
  ({ id: MenuCommand } | { id: EditorCommand; keys: string | null; heldBy?: 'browser' });
export type CommandGroup = readonly CommandDefinition[];

/**
 * `keys` are shown in tooltips ('Mod+Shift+S'; Mod is ⌘ on a Mac and Ctrl elsewhere); those of `heldBy: 'menu'` are the
 * native menu's accelerators and are not listened for in the window, or they would act twice; those of `browser` arrive as
 * clipboard events.
 */
export type Command = Doing & { id: CommandId; keys: string | null; heldBy: 'menu' | 'window' | 'browser' };

export const always = (): boolean => true;
export const hasSlide = (state: EditorState): boolean => state.current !== null;
