import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { ChartSeries, ChartSpec, ValueAxis } from './chart-spec.ts';

/** Where the marks of a spec stand, absolute on the slide. Arithmetic only: the spec has decided everything. */

export type Spot = { x: Points; y: Points; category: number };

/** A bar, with the values it runs between and the sign that tells which end is its tip. */
export type Bar = Frame & { category: number; negative: boolean };

export type Slice = { category: number; start: number; end: number }; // degrees, counted clockwise from the top

export function isHorizontal(spec: ChartSpec): boolean {
  return spec.form === 'horizontal';
}

/** Centre of a category along its axis: x, or y for horizontal bars, whose first category is on top. */
export function categoryCentre(spec: ChartSpec, category: number): Points {
  return startOf(spec) + bandOf(spec) * (category + 0.5);
}

/** Place of a value along its axis: y, or x for horizontal bars; values outside the axis stop at its ends. */
export function valuePlace(spec: ChartSpec, value: number, axis: ValueAxis | null = spec.valueAxis): Points {
  const { plot } = spec;
  if (axis === null) return plot.y + plot.height;
  const share = shareAlong(axis, value);
  return isHorizontal(spec) ? plot.x + plot.width * share : plot.y + plot.height * (1 - share);
}

/** Place of a value along the foot of a scatter chart. */
export function acrossPlace({ plot, acrossAxis }: ChartSpec, value: number): Points {
  return acrossAxis === null ? plot.x : plot.x + plot.width * shareAlong(acrossAxis, value);
}

/** How far along an axis a value lies, from 0 to 1; values outside it stop at its ends. */
export function shareAlong({ min, max }: Pick<ValueAxis, 'min' | 'max'>, value: number): number {
  return (Math.min(max, Math.max(min, value)) - min) / (max - min || 1);
}

/** The axis a series is read on. */
export function axisOf(spec: ChartSpec, { axis }: ChartSeries): ValueAxis | null {
  return axis === 'second' ? spec.secondAxis : spec.valueAxis;
}

/** Where bars and areas stand: zero, or the end of the axis nearest to it. */
export function baseline(spec: ChartSpec): Points {
  return valuePlace(spec, 0);
}

/** Values that carry gridlines and labels, from the smallest. */
export function ticks({ min, max, step }: Pick<ValueAxis, 'min' | 'max' | 'step'>): number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
}

/** The bars of one series; a missing value has none. */
export function barsOf(spec: ChartSpec, series: ChartSeries): Bar[] {
  const columns = spec.series.filter(({ mark }) => mark === 'column' || mark === 'base');
  const stacked = spec.stacking !== 'none';
  const side = stacked ? 1 : Math.max(1, columns.length);
  // As in PowerPoint: the gap between categories is a percentage of one bar's width.
  const thickness = bandOf(spec) / (side + spec.gap / 100);
  const place = stacked ? 0 : columns.indexOf(series);
  return series.points.flatMap(({ value }, category): Bar[] => {
    if (value === null) return [];
    const from = stacked ? stackedBefore(columns, series, category, value < 0) : 0;
    const whole = spec.stacking === 'share' ? wholeOf(columns, category) : 1;
    const [start, end] = [valuePlace(spec, from / whole), valuePlace(spec, (from + value) / whole)];
    const across = categoryCentre(spec, category) + thickness * (place - side / 2);
    const [low, length] = [Math.min(start, end), Math.abs(end - start)];
    const frame = isHorizontal(spec)
      ? { x: low, y: across, width: length, height: thickness }
      : { x: across, y: low, width: thickness, height: length };
    return [{ ...frame, category, negative: value < 0 }];
  });
}

/** The points of a line or the upper edge of an area, one per category; null is a gap. */
export function spotsOf(spec: ChartSpec, series: ChartSeries): (Spot | null)[] {
  return series.points.map(({ value }, category) =>
    value === null
      ? null
      : { x: categoryCentre(spec, category), y: valuePlace(spec, value, axisOf(spec, series)), category },
  );
}

/** The slices of a pie or doughnut, clockwise from the top; missing and negative values have none. */
export function slicesOf(series: ChartSeries): Slice[] {
  const values = series.points.map(({ value }) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  let next = 0;
  return values.flatMap((value, category): Slice[] => {
    if (value === 0) return [];
    const start = next;
    next += (value / total) * 360;
    return [{ category, start, end: next }];
  });
}

function bandOf(spec: ChartSpec): Points {
  return (isHorizontal(spec) ? spec.plot.height : spec.plot.width) / Math.max(1, spec.categories.length);
}

function startOf(spec: ChartSpec): Points {
  return isHorizontal(spec) ? spec.plot.y : spec.plot.x;
}

/** Sum of what is stacked below on the same side of zero. */
function stackedBefore(
  columns: readonly ChartSeries[],
  series: ChartSeries,
  category: number,
  negative: boolean,
): number {
  return columns.slice(0, columns.indexOf(series)).reduce((sum, each) => {
    const value = each.points[category]?.value ?? 0;
    return value < 0 === negative ? sum + value : sum;
  }, 0);
}

/** What the parts of a category are shares of; as in PowerPoint, falls count by their size. */
function wholeOf(columns: readonly ChartSeries[], category: number): number {
  return columns.reduce((sum, each) => sum + Math.abs(each.points[category]?.value ?? 0), 0) || 1;
}
