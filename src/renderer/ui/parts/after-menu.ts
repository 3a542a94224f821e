/**
 * Does something once the menu it was chosen from has closed: a closing menu gives the focus back to where it was, unless
 * something took it after it closed. What a command opens to be typed into would lose it at once.
 */
export function afterMenu(act: () => void): void {
  setTimeout(act);
}
