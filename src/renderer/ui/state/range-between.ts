/** The ids of a list from one to another, in that direction, both among them; null when the list lacks either. */
export function rangeBetween(order: readonly string[], from: string, to: string): string[] | null {
  const [start, end] = [order.indexOf(from), order.indexOf(to)];
  if (start === -1 || end === -1) return null;
  return start <= end ? order.slice(start, end + 1) : order.slice(end, start + 1).reverse();
}
