/** Whether the focus is where letters are typed. */
export function isTyping(): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return false;
  if (focused.isContentEditable) return true;
  if (focused instanceof HTMLTextAreaElement) return true;
  return focused instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(focused.type);
}

/** Typing in a field that keeps its own undo: all but those whose every change is one of the deck (`data-deck-field`). */
export function typesNativeText(): boolean {
  return isTyping() && document.activeElement?.closest('[data-deck-field]') == null;
}
