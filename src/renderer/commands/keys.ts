/** Keyboard shortcuts as text: 'Mod+Shift+S', where Mod is ⌘ on a Mac and Ctrl elsewhere. */
const platform = typeof navigator === 'undefined' ? '' : navigator.platform; // tests have none
export const isMac = /^Mac/.test(platform);
export const isWindows = /^Win/.test(platform);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function pressed(keys: string, event: Pressed, mac = isMac): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const [mod, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === wants('Mod') &&
    !other &&
    event.shiftKey === wants('Shift') &&
    event.altKey === wants('Alt')
  );
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Delete: '⌫' };
const signs: Readonly<Record<string, string>> = { Mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' };

/** As a person reads it: Ctrl+Shift+S, or ⇧⌘S on a Mac. */
export function printKeys(keys: string, mac = isMac): string {
  const parts = keys.split('+');
  const names = parts.map((part) => (mac ? (macSigns[part] ?? signs[part] ?? part) : (signs[part] ?? part)));
  if (!mac) return names.join('+');
  const order = ['⌥', '⇧', '⌘'];
  const modifiers = names.slice(0, -1).sort((left, right) => order.indexOf(left) - order.indexOf(right));
  return [...modifiers, names.at(-1)].join('');
}
