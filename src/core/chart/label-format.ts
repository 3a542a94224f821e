import type { ChartPoint } from '#core/scene/chart-spec.ts';

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

/** A point as its label prints it; '' for a gap. */
export function printPoint({ value, text }: ChartPoint, format: string): string {
  return value === null ? '' : (text ?? printByFormat(value, format));
}

/** Format of axis labels: as few decimals as the step needs. */
export function axisFormat(step: number): string {
  const decimals = String(Number(step.toPrecision(6))).split('.')[1]?.length ?? 0;
  const whole = step >= 1000 ? '#,##0' : '0';
  return decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
}

/** Prints a number by one of the formats above, for measuring and for the screen. */
export function printByFormat(value: number, format: string): string {
  if (format === 'General') return String(value);
  if (format === '0%') return `${Math.round(value * 100)}%`;
  const decimals = format.split('.')[1]?.length ?? 0;
  const text = value.toFixed(decimals);
  if (!format.startsWith('#,')) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
