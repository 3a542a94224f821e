/** Rows as a person counts them: [0, 1] → '1–2', [4, 4] → '5', none → ''. */
export function printRows(rows: readonly [number, number] | null): string {
  if (rows === null) return '';
  const [first, last] = rows;
  return first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
}

/** Reads '1–2', '1-2' or '5' back; null for anything else, and for rows the table doesn't have. */
export function readRows(text: string, count: number): readonly [number, number] | null {
  const match = /^(\d{1,7})(?:[-–—~](\d{1,7}))?$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (match === null) return null;
  const first = Number(match[1]) - 1;
  const last = Number(match[2] ?? match[1]) - 1;
  return first >= 0 && first <= last && last < count ? [first, last] : null;
}
