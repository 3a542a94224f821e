import type { FocusEvent } from 'react';

const inMenu = (element: EventTarget | null) => element instanceof Element && element.closest('[role="menu"]') !== null;

let before: HTMLElement | null = null; // what had the focus when it went into the menu

/** Every menu tells here that the focus came into it. */
export function focusInMenu({ relatedTarget }: FocusEvent): void {
  if (!inMenu(relatedTarget)) before = relatedTarget instanceof HTMLElement ? relatedTarget : null;
}

/**
 * Does something once the menu it was chosen from has closed. The focus is back by then where it was before the menu: what
 * is opened to be typed into keeps it, and a dialog knows where to give it back to. (A menu by itself gives it back too late
 * for either.)
 */
export function afterMenu(act: () => void): void {
  setTimeout(() => {
    if (inMenu(document.activeElement)) before?.focus({ preventScroll: true });
    act();
  });
}
