const least = 0.6; // of a name that must be there: 生产总值 is 地区生产总值

/**
 * Where a text last speaks of something by this name, or by most of it: the offset behind it, -1 for nowhere. Both are folded:
 * lower case, half width.
 */
export function lastNamed(text: string, name: string): number {
  const length = Math.max(Math.min(3, name.length), Math.ceil(name.length * least));
  if (length < 2) return -1;
  let last = -1;
  for (let start = 0; start + length <= name.length; start += 1) {
    const found = text.lastIndexOf(name.slice(start, start + length));
    if (found >= 0) last = Math.max(last, found + length);
  }
  return last;
}
