/** Ticks of a value axis: from `min` to `max` by `step`, which is 1, 2, 2.5 or 5 times a power of ten. */
export type Scale = { min: number; max: number; step: number };

const niceSteps = [1, 2, 2.5, 5, 10];

/**
 * A scale that covers the values with about `count` steps. With `zero` it starts (or ends) at nought, as bars and areas
 * must; lines leave it out only when their variation would vanish beside it.
 */
export function valueScale(values: readonly (number | null)[], options: { zero: boolean; count?: number }): Scale {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (known.length === 0) return { min: 0, max: 1, step: 1 };
  const low = Math.min(...known);
  const high = Math.max(...known);
  const fromZero = options.zero || low <= 0 || high - low > high * 0.35;
  const bottom = fromZero ? Math.min(0, low) : low - (high - low || Math.abs(high) || 1) * 0.4;
  const top = fromZero ? Math.max(0, high) : high;
  const span = top - bottom || Math.abs(top) || 1;
  const step = niceStep(span / (options.count ?? 5));
  const min = Math.floor(round(bottom / step)) * step;
  const max = Math.ceil(round(top / step)) * step;
  return { min: round(min), max: round(max === min ? min + step : max), step };
}

/** The smallest nice step that is no smaller than `rough`. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = niceSteps.find((nice) => rough / power <= nice + 1e-9) ?? 10;
  return round(times * power);
}

/** Binary fractions off the twelfth digit would show as 0.30000000000000004. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
