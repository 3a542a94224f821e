import type { ChartBlock } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { FigureReference, ObservationSnapshot } from '#core/indicators/observation.ts';
import type { ChartFacts } from './chart-input.ts';
import { chartUnits, measureTheSame, seriesUnits, unitsOfSides } from './chart-units.ts';
import { areTimes } from './fit-labels.ts';
import { mixesSpans } from './mixed-spans.ts';
import { endsInTotal, mostDecimals } from './running-total.ts';

export type ChartData = Pick<ChartBlock, 'series' | 'categories' | 'displayUnit'>;

/** What decides which kinds fit a block's data, and which tells them best. */
export function chartFacts(block: ChartData, snapshots: Readonly<Record<string, ObservationSnapshot>>): ChartFacts {
  const units = chartUnits(block, snapshots);
  const sides = unitsOfSides(block, snapshots);
  const values = block.series
    .flatMap((series) => series.figures)
    .flatMap((figure) => valueOfFigure(figure, snapshots) ?? []);
  const sum = values.reduce((total, value) => total + value, 0);
  const levels = block.series.every((series) =>
    series.figures.every((figure) => figure === null || figure.facet === 'value'),
  );
  // Growth in percent is no share of anything.
  const shares = levels && units.size === 1 && units.has('%') && values.every((value) => value >= 0 && value <= 100);
  return {
    categories: block.categories.length,
    series: block.series.length,
    timeCategories: areTimes(block.categories),
    additive: levels && (!units.has('%') || totals(block, snapshots).every((total) => total <= 100.5)),
    shares,
    sumsToWhole: shares && Math.abs(sum - 100) <= 0.5,
    negative: values.some((value) => value < 0),
    missing: block.series.some((series) =>
      block.categories.some((_, index) => valueOfFigure(series.figures[index] ?? null, snapshots) === null),
    ),
    twoTimes:
      (block.categories.length === 2 && areTimes(block.categories)) ||
      (block.series.length === 2 && !areTimes(block.categories) && ofOneTimeEach(block, snapshots)),
    total: block.series.length === 1 && levels && lastIsTotal(block, snapshots),
    planned: plansOnlyLast(block, snapshots),
    units: units.size,
    unitEach: seriesUnits(block, snapshots).every((each) => each.size === 1),
    twoSides: sides !== null,
    oneQuantity: sides !== null && measureTheSame(sides),
    mixedSpans: mixesSpans(block, snapshots),
    close: values.length > 1 && Math.min(...values) > 0 && Math.min(...values) > 0.9 * Math.max(...values),
    longNames: block.categories.some((name) => [...name].length > 6),
  };
}

/** What the series of each category add up to. */
function totals(block: ChartData, snapshots: Readonly<Record<string, ObservationSnapshot>>): number[] {
  return block.categories.map((_, index) =>
    block.series.reduce((total, series) => total + (valueOfFigure(series.figures[index] ?? null, snapshots) ?? 0), 0),
  );
}

function valueOfFigure(
  figure: FigureReference | null,
  snapshots: Readonly<Record<string, ObservationSnapshot>>,
): number | null {
  const snapshot = figure === null ? undefined : snapshots[figure.observationId];
  return figure === null || snapshot === undefined ? null : numericValue(snapshot, figure.facet);
}

function lastIsTotal(block: ChartData, snapshots: Readonly<Record<string, ObservationSnapshot>>): boolean {
  const figures = block.categories.map((_, index) => block.series[0]?.figures[index] ?? null);
  const texts = figures.map((figure) => (figure === null ? null : (snapshots[figure.observationId]?.value ?? null)));
  return endsInTotal(
    figures.map((figure) => valueOfFigure(figure, snapshots)),
    mostDecimals(texts),
  );
}

function plansOnlyLast(block: ChartData, snapshots: Readonly<Record<string, ObservationSnapshot>>): boolean {
  const plans = block.series.map(({ figures }) => {
    const known = figures.flatMap((figure) => (figure === null ? [] : [snapshots[figure.observationId]?.status]));
    return known.length > 0 && known.every((status) => status === 'plan');
  });
  return plans.at(-1) === true && !plans.slice(0, -1).includes(true);
}

function ofOneTimeEach(block: ChartData, snapshots: Readonly<Record<string, ObservationSnapshot>>): boolean {
  const times = block.series.map(
    ({ figures }) =>
      new Set(figures.flatMap((figure) => (figure === null ? [] : (snapshots[figure.observationId]?.period ?? [])))),
  );
  return times.every((each) => each.size === 1) && new Set(times.flatMap((each) => [...each])).size === times.length;
}
