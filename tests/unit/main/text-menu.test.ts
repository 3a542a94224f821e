import { expect, test } from 'vitest';
import { textMenuItems } from '#main/windows/text-menu-items.ts';

const editFlags = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
};

test('other spellings come first, as many as a person reads, and one replaces the word', () => {
  const replaced: string[] = [];
  const items = textMenuItems(
    { isEditable: true, misspelledWord: 'goverment', dictionarySuggestions: [...'abcdefgh'], editFlags },
    'zh-CN',
    (word) => replaced.push(word),
  );
  expect(items.map(({ label, type }) => label ?? type)).toEqual([
    ...['a', 'b', 'c', 'd', 'e', 'f', 'separator', '剪切', '复制', '粘贴', 'separator', '全选'],
  ]);
  items[1]?.click?.({} as never, undefined, {} as never);
  expect(replaced).toEqual(['b']);
  expect(items.find(({ role }) => role === 'cut')?.enabled).toBe(false);
});

test('without a misspelt word it is the clipboard’s; outside of texts there is none', () => {
  const plain = { misspelledWord: '', dictionarySuggestions: [], editFlags };
  expect(textMenuItems({ ...plain, isEditable: true }, 'en', () => {}).map(({ role }) => role)).toEqual([
    ...['cut', 'copy', 'paste', undefined, 'selectAll'],
  ]);
  expect(textMenuItems({ ...plain, isEditable: false }, 'en', () => {})).toEqual([]);
});
