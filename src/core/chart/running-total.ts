/** One step of a waterfall: where its column begins and ends. A total begins at nought. */
export type Step = { from: number; to: number; total: boolean };

/**
 * Contributions one on another. The last value is their total when it is their sum as far as rounding lets one tell;
 * sums are only drawn, never printed. A missing value has no step.
 */
export function runningSteps(values: readonly (number | null)[], decimals: number): (Step | null)[] {
  const last = values.length - 1;
  let sum = 0;
  return values.map((value, index) => {
    if (value === null) return null;
    if (index === last && endsInTotal(values, decimals)) return { from: 0, to: value, total: true };
    const from = sum;
    sum = Number((sum + value).toPrecision(12));
    return { from, to: sum, total: false };
  });
}

/** Whether the last value is the sum of the others: published sums differ by their rounding, and nothing is adjusted. */
export function endsInTotal(values: readonly (number | null)[], decimals: number): boolean {
  const last = values.at(-1) ?? null;
  const parts = values.slice(0, -1);
  if (last === null || parts.length < 2 || parts.includes(null)) return false;
  const sum = parts.reduce<number>((total, value) => total + (value ?? 0), 0);
  return Math.abs(sum - last) <= 0.5 * 10 ** -decimals * values.length + 1e-9;
}

/** The most decimals any of the texts prints. */
export function mostDecimals(texts: readonly (string | null)[]): number {
  return Math.max(0, ...texts.map((text) => text?.split('.')[1]?.length ?? 0));
}
