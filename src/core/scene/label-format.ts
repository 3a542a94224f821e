/**
 * The Excel number format that prints every value as its source did: equal decimals give '0.0', else 'General', which
 * drops nothing that matters.
 */
export function labelFormat(texts: readonly (string | null)[]): string {
  const printed = texts.filter((text): text is string => text !== null);
  const decimals = new Set(printed.map((text) => text.split('.')[1]?.length ?? 0));
  const [only] = decimals;
  if (decimals.size !== 1 || only === undefined) return 'General';
  const grouped = printed.some((text) => text.includes(',')) ? '#,##0' : '0';
  return only === 0 ? grouped : `${grouped}.${'0'.repeat(only)}`;
}

/** Format of axis labels: as few decimals as the step needs. */
export function axisFormat(step: number): string {
  const decimals = String(Number(step.toPrecision(6))).split('.')[1]?.length ?? 0;
  const whole = step >= 1000 ? '#,##0' : '0';
  return decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
}
