import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Settings } from '#contract/settings.ts';
import { menuWords } from '../menu-words.ts';

const mostSuggestions = 6;

type Menued = Pick<ContextMenuParams, 'isEditable' | 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'>;

/** What a right click in a text offers: other spellings where the system knows some, then the clipboard. Empty outside of texts. */
export function textMenuItems(
  { isEditable, misspelledWord, dictionarySuggestions, editFlags }: Menued,
  locale: Settings['locale'],
  replace: (word: string) => void,
): MenuItemConstructorOptions[] {
  if (!isEditable) return [];
  const words = menuWords(locale);
  const spellings = misspelledWord === '' ? [] : dictionarySuggestions.slice(0, mostSuggestions);
  return [
    ...spellings.map((word) => ({ label: word, click: () => replace(word) })),
    ...(spellings.length > 0 ? [{ type: 'separator' } satisfies MenuItemConstructorOptions] : []),
    { role: 'cut', label: words.cut, enabled: editFlags.canCut },
    { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
  ];
}
