import { type RefObject, useEffect } from 'react';

/** Hears the keys of a text before the text does; answers whether the key was its own. */
export type KeyListener = (event: KeyboardEvent) => boolean;

/** Who hears them: the one box that is open over the text, if any. */
export type KeysOverText = RefObject<KeyListener | null>;

/** Hears the keys while the box is open. */
export function useKeysOverText(keys: KeysOverText, listener: KeyListener): void {
  useEffect(() => {
    keys.current = listener;
    return () => {
      keys.current = null;
    };
  });
}

/** Says which option of a list is chosen while the text keeps the focus; null while none is. */
export function useActiveOption(field: RefObject<HTMLElement | null>, list: string, option: string | null): void {
  useEffect(() => {
    const element = field.current;
    if (element === null || option === null) return;
    element.setAttribute('aria-controls', list);
    element.setAttribute('aria-activedescendant', option);
    return () => {
      element.removeAttribute('aria-controls');
      element.removeAttribute('aria-activedescendant');
    };
  }, [field, list, option]);
}
