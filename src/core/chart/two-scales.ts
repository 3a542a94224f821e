import { niceStep, round, type Scale, valueScale } from './scale.ts';

type Values = readonly (number | null)[];
type Pair = { first: Scale; second: Scale };

const counts = [3, 4, 5, 6, 7];
const usualCount = 5;

/**
 * Scales of two axes whose ticks lie on the same gridlines, and whose noughts lie on the same one. A second axis that
 * would flatten its line beside nought leaves nought out, as a line's axis does; its ticks still lie on the gridlines.
 */
export function alignedScales(first: Values, second: Values): Pair {
  const alone = valueScale(second, { zero: false });
  const [left, right] = [extent(first), extent(second)];
  if (alone.min > 0) {
    const scale = valueScale(first, { zero: true });
    return { first: scale, second: within(right, Math.round((scale.max - scale.min) / scale.step)) };
  }
  const all = counts.flatMap((count) =>
    Array.from({ length: count + 1 }, (_, below) => aligned(left, right, count, below)).flatMap((each) => each ?? []),
  );
  const [best] = all.sort((one, other) => other.score - one.score);
  return best ?? { first: valueScale(first, { zero: true }), second: alone };
}

/**
 * Scales of two axes that are not drawn, because all values are printed: columns fill the plot up to `columns`, and the
 * line runs above them between `low` and `high` (shares of the plot's height), so that neither covers the other's values.
 */
export function bandScales(
  first: Values,
  second: Values,
  { columns, low, high }: { columns: number; low: number; high: number },
): Pair {
  const [left, right] = [extent(first), extent(second)];
  const height = (left.high - left.low || 1) / columns;
  // A line that hardly changes is not blown up to the height of its band.
  const span = Math.max(
    right.known.high - right.known.low,
    0.2 * Math.max(Math.abs(right.high), Math.abs(right.low)),
    1e-9,
  );
  const whole = span / (high - low);
  const bottom = (right.known.high + right.known.low - span) / 2 - low * whole;
  const scale = (min: number, max: number): Scale => ({ min: round(min), max: round(max), step: round(max - min) });
  return { first: scale(left.low, left.low + height), second: scale(bottom, bottom + whole) };
}

type Extent = { low: number; high: number; known: { low: number; high: number } };

/** What the values reach, with nought and, in `known`, without. */
function extent(values: Values): Extent {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const [low, high] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  return { low: Math.min(0, low), high: Math.max(0, high), known: { low, high } };
}

/** Both axes in `count` steps, `below` of them under nought; null when one of them does not reach its values. */
function aligned(left: Extent, right: Extent, count: number, below: number): (Pair & { score: number }) | null {
  const [first, second] = [fromNought(left, count, below), fromNought(right, count, below)];
  if (first === null || second === null) return null;
  const fill = (reached: Extent, { min, max }: Scale) => (reached.high - reached.low) / (max - min);
  return {
    first,
    second,
    score: fill(left, first) + fill(right, second) - 0.03 * Math.abs(count - usualCount),
  };
}

function fromNought({ low, high }: Extent, count: number, below: number): Scale | null {
  if ((low < 0 && below === 0) || (high > 0 && below === count)) return null;
  const rough = Math.max(low < 0 ? -low / below : 0, high > 0 ? high / (count - below) : 0) || 1 / count;
  const step = niceStep(rough);
  return { min: round(-below * step), max: round((count - below) * step), step };
}

/** The smallest nice steps that cover the values in `count` of them, nought left out. */
function within({ known: { low, high } }: Extent, count: number): Scale {
  let step = niceStep(Math.max((high - low) / count, Math.abs(high) * 1e-6, 1e-9));
  for (;;) {
    const min = round(Math.floor(round(low / step)) * step);
    const max = round(min + count * step);
    if (max >= high) return { min, max, step };
    step = niceStep(step * 1.01);
  }
}
