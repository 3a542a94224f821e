/** Gives the focus to a slot of the slide once it is drawn, unless the person has put it elsewhere meanwhile. */
export function focusSlot(slot: string): void {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    const now = document.activeElement;
    if (now !== before && now !== document.body) return;
    focusSlotNow(slot);
  });
}

/** The same for a slot that is drawn already. */
export function focusSlotNow(slot: string): void {
  document.querySelector<HTMLElement>(`button[data-slot="${slot}"]`)?.focus();
}
