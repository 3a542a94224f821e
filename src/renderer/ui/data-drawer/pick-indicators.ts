import { rangeBetween } from '../state/range-between.ts';

/** Chosen indicators in the order they were chosen, and the one a range starts from. */
export type Picked = { ids: readonly string[]; anchor: string | null };

export const nothingPicked: Picked = { ids: [], anchor: null };

/**
 * What is chosen after a row is clicked or a key goes to it. With Shift all rows from the anchor to this one join, with Ctrl
 * or ⌘ (and Space) this one is added or taken off. What was chosen in another search stays while something joins it.
 */
export function pickIndicator(
  order: readonly string[],
  { ids, anchor }: Picked,
  id: string,
  keys: { range: boolean; toggle: boolean },
): Picked {
  if (keys.toggle) {
    return { ids: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id], anchor: id };
  }
  if (!keys.range) return { ids: [id], anchor: id };
  const range = rangeBetween(order, anchor ?? id, id);
  if (range === null) return { ids: [...ids.filter((each) => each !== id), id], anchor: id };
  const elsewhere = ids.filter((each) => !order.includes(each));
  return { ids: [...elsewhere, ...range], anchor: anchor ?? id };
}
