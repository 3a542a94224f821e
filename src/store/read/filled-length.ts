/** The length of a list without the items at its end that aren't filled; 0 if none is. */
export function filledLength<Item>(items: readonly Item[], isFilled: (item: Item) => boolean): number {
  for (let length = items.length; length > 0; length -= 1) {
    const item = items[length - 1];
    if (item !== undefined && isFilled(item)) return length;
  }
  return 0;
}
