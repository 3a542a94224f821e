import type { ChartBlock, Deck } from '#core/deck/deck.ts';
import type { Frame } from '#core/geometry/geometry.ts';
import type { FigureReference, ObservationSnapshot } from '#core/indicators/observation.ts';
import { unitName } from '#core/indicators/unit.ts';
import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import { drawable } from '#core/text/drawable.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';
import type { Colour, Theme } from '#core/theme/theme.ts';
import { brokenLines, targetLineOf } from './additions.ts';
import { chartKindDefinitions } from './chart-kinds.ts';
import { chartUnits, seriesUnits, unitsOfSides } from './chart-units.ts';
import { growthOf } from './growth-of.ts';
import { labelFormat } from '#core/scene/label-format.ts';
import { pointOf } from './point-of.ts';
import type { Scale } from './scale.ts';

/** Height of the strip over a plot in which notes stand, in two lines. */
const noteHeight = 34;

export type ChartContext = { deck: Deck; theme: Theme; measurer: TextMeasurer };

/**
 * Decides everything about a chart. `spec` is null when nothing can be drawn (no numbers, or units that do not belong on
 * one axis); `missing` lists figures the deck does not hold, which are drawn as gaps. `scale` is that of values, where other charts
 * share it.
 */
export function createChartSpec(
  given: ChartBlock,
  frame: Frame,
  { deck, theme, measurer }: ChartContext,
  scale: Scale | null = null,
): { spec: ChartSpec | null; missing: FigureReference[] } {
  const block = drawableNames(given);
  const missing: FigureReference[] = [];
  const { draw, twoUnits, ownAxes, takes = {} } = chartKindDefinitions[block.chart];
  const sides = twoUnits === true ? unitsOfSides(block, deck.snapshots) : null;
  const ofSeries = seriesUnits(block, deck.snapshots);
  const series = block.series.map((each, index): ChartSeries => {
    const points = block.categories.map((_, at) => {
      const point = pointOf(each.figures[at] ?? null, deck.snapshots, block.displayUnit);
      if (point.figure !== null && point.value === null) missing.push(each.figures[at] as FigureReference);
      return point;
    });
    const colour = seriesColour(ownAxes === undefined ? block : { ...block, lead: undefined }, theme, index);
    return {
      name: each.name,
      mark: each.mark,
      points,
      colour,
      pointColours: block.series.length === 1 ? highlighted(block, theme, colour) : null,
      hollow: hollowOf(each.figures.slice(0, block.categories.length), deck.snapshots),
      dashed: false,
      labels: block.labels,
      numberFormat: labelFormat(points.map(({ text }) => text)),
      axis: sides !== null && ofSeries[index]?.has(sides[1]) === true ? 'second' : 'first',
    };
  });
  const units = chartUnits(block, deck.snapshots);
  // A point of a scatter chart takes both its measures, a bubble its size too.
  const known =
    ownAxes === undefined
      ? series.some((each) => each.points.some((point) => point.value !== null))
      : block.categories.some((_, at) => isWhole(series.slice(0, ownAxes), at, ownAxes));
  const apart = sides !== null || (ownAxes !== undefined && ofSeries.every((each) => each.size <= 1));
  if (!known || (units.size > 1 && !apart)) return { spec: null, missing };
  const [unit = ''] = units;
  // The heading names the unit as a rule; the axis says it only when the heading does not, or when there are two.
  const said = unitName(unit, deck.language);
  const headed = block.heading.includes(`（${said}）`) || block.heading.includes(`(${said})`);
  const target = takes.targetLine === true ? targetLineOf(block, deck, theme) : null;
  const lines = takes.breaks === true ? brokenLines(series, block, deck) : series;
  const input = {
    block,
    frame,
    theme,
    measurer,
    units: ofSeries.map(([each = '']) => unitName(each, deck.language)),
    series: target === null ? lines : [...lines, target],
    growth: takes.growth === true ? growthOf(block, deck, theme) : null,
    headroom: takes.notes === true && (block.notes ?? []).length > 0 ? noteHeight : 0,
    scale,
    unit,
    axisTitle: headed && sides === null ? '' : said,
    secondTitle: sides === null ? '' : unitName(sides[1], deck.language),
    language: deck.language,
  };
  return { spec: draw(input), missing };
}

function drawableNames(block: ChartBlock): ChartBlock {
  return {
    ...block,
    categories: block.categories.map(drawable),
    series: block.series.map((each) => ({ ...each, name: drawable(each.name) })),
  };
}

function isWhole(series: readonly ChartSeries[], at: number, measures: number): boolean {
  return series.length === measures && series.every(({ points }) => points[at]?.value != null);
}

/** Figures their publisher may still change are drawn as outlines; null when there are none. */
function hollowOf(
  figures: readonly (FigureReference | null)[],
  snapshots: Readonly<Record<string, ObservationSnapshot>>,
): boolean[] | null {
  const hollow = figures.map((figure) => {
    const status = figure === null ? undefined : snapshots[figure.observationId]?.status;
    return status === 'provisional' || status === 'estimated' || status === 'forecast';
  });
  return hollow.includes(true) ? hollow : null;
}

/** Each series its own; beside a leading one the others are pale, so that it alone is seen first. */
function seriesColour({ lead, series }: ChartBlock, theme: Theme, index: number): Colour {
  const { accent, accentSoft, textMuted } = theme.palette;
  if (lead !== undefined && lead < series.length && series.length > 1) {
    const pale = [textMuted, accentSoft];
    return index === lead ? accent : (pale[(index < lead ? index : index - 1) % pale.length] ?? accentSoft);
  }
  return theme.palette.series[index % theme.palette.series.length] ?? theme.palette.accent;
}

/** One category in the accent colour, the others soft; without a highlight all are alike. */
function highlighted(block: ChartBlock, theme: Theme, colour: Colour): Colour[] | null {
  if (block.highlight === null || block.chart === 'line' || block.chart === 'area') return null;
  return block.categories.map((_, index) => (index === block.highlight ? colour : theme.palette.accentSoft));
}
