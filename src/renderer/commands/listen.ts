import { api } from '#renderer/api.ts';
import { listenForClipboard } from './clipboard-events.ts';
import { commandIds, commands, perform } from './commands.ts';
import { pressed } from './keys.ts';
import { isTyping } from './typing.ts';

/** Connects the native menu and the keyboard to the commands; the answer disconnects them. */
export function listenForCommands(): () => void {
  const offMenu = api.on('menuCommand', perform);
  window.addEventListener('keydown', onKey);
  const offClipboard = listenForClipboard();
  return () => {
    offMenu();
    offClipboard();
    window.removeEventListener('keydown', onKey);
  };
}

/** Keys of the window. Those of the native menu are its accelerators; heard here too, they would act twice. */
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (undoInDeckField(event)) return;
  const id = commandIds.find((each) => {
    const { keys, heldBy, scope } = commands[each];
    return keys !== null && heldBy === 'window' && pressed(keys, event) && reaches(keys, scope, event.target);
  });
  if (id === undefined) return;
  event.preventDefault();
  perform(id);
}

/** A field that writes into the deck must not also undo its own letters: the deck's undo brings them back. */
function undoInDeckField(event: KeyboardEvent): boolean {
  if (!(event.target instanceof Element) || event.target.closest('[data-deck-field]') === null) return false;
  const id = (['undo', 'redo'] as const).find((each) => {
    const { keys } = commands[each];
    return keys !== null && pressed(keys, event);
  });
  if (id === undefined) return false;
  event.preventDefault();
  perform(id);
  return true;
}

/** Keys without a modifier belong to the part of the window with the focus, never to text or an open dialog. */
function reaches(keys: string, scope: 'navigator' | 'canvas' | undefined, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return false;
  if (keys.startsWith('Mod+') && keys !== 'Mod+A') return true;
  if (keys.endsWith('F6')) return true; // leaves a text as well
  if (isTyping()) return false;
  const place = target.closest('[data-scope]')?.getAttribute('data-scope') ?? null;
  if (scope !== undefined) return scope === place || (place === null && target === document.body && scope === 'canvas');
  // Enter and Space press a focused button; the window must not also take them.
  return keys !== 'Enter' || place !== null || target === document.body;
}
