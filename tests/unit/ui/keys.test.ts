import { describe, expect, test } from 'vitest';
import { pressed, printKeys } from '#renderer/commands/keys.ts';

const event = (key: string, held: string[] = []) => ({
  key,
  ctrlKey: held.includes('Ctrl'),
  metaKey: held.includes('Meta'),
  shiftKey: held.includes('Shift'),
  altKey: held.includes('Alt'),
});

describe('pressed', () => {
  test('Mod is Ctrl here and ⌘ on a Mac, never both', () => {
    expect(pressed('Mod+S', event('s', ['Ctrl']), false)).toBe(true);
    expect(pressed('Mod+S', event('s', ['Meta']), false)).toBe(false);
    expect(pressed('Mod+S', event('s', ['Meta']), true)).toBe(true);
    expect(pressed('Mod+S', event('s', ['Ctrl']), true)).toBe(false);
  });
  test('no more and no fewer keys than asked', () => {
    expect(pressed('Mod+Shift+S', event('S', ['Ctrl', 'Shift']), false)).toBe(true);
    expect(pressed('Mod+S', event('S', ['Ctrl', 'Shift']), false)).toBe(false);
    expect(pressed('Delete', event('Delete'), false)).toBe(true);
    expect(pressed('Delete', event('Delete', ['Ctrl']), false)).toBe(false);
    expect(pressed('Enter', event('Enter', ['Alt']), false)).toBe(false);
  });
});

test('keys are printed as each platform writes them', () => {
  expect(printKeys('Mod+Shift+S', false)).toBe('Ctrl+Shift+S');
  expect(printKeys('Mod+Shift+S', true)).toBe('⇧⌘S');
  expect(printKeys('Mod+ArrowUp', false)).toBe('Ctrl+↑');
  expect(printKeys('F5', true)).toBe('F5');
});
