import type { ChartBlock, TrendPoint } from '#core/deck/deck.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import { printPeriod } from '#core/indicators/period.ts';
import type { FigureReference } from '#core/indicators/observation.ts';
import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import { type ChartContext, createChartSpec } from './create-chart-spec.ts';

const edge: Points = 5; // room for a dot at the end of the scale

/**
 * A small line without axes: its last point stands out, gaps stay open, and only those others have a dot that a line alone would not
 * show: provisional ones (hollow) and those between two gaps. Null when none of its figures is known.
 */
export function sparklineSpec(
  trend: readonly TrendPoint[],
  name: string,
  frame: Frame,
  context: ChartContext,
): { spec: ChartSpec | null; missing: FigureReference[] } {
  const { palette } = context.theme;
  const { spec, missing } = createChartSpec(blockOf(trend, name, context), frame, context);
  if (spec === null || spec.valueAxis === null) return { spec: null, missing };
  const plot = { ...frame, y: frame.y + edge, height: Math.max(1, frame.height - 2 * edge) };
  return {
    missing,
    spec: {
      ...spec,
      series: spec.series.map((series, index) => ({
        ...series,
        colour: palette.textMuted,
        dots: dotsOf(series, trend.length - 1),
        pointColours: series.points.map((_, at) =>
          at === trend.length - 1 && index === spec.series.length - 1 ? palette.accent : palette.textMuted,
        ),
      })),
      valueAxis: { ...spec.valueAxis, visible: false, gridlines: false, title: '' },
      categoryAxis: { visible: false, labelEvery: 1, names: trend.map(() => []) },
      legend: 'none',
      labelPosition: 'none',
      paperColour: palette.surface,
      plot,
    },
  };
}

function blockOf(trend: readonly TrendPoint[], name: string, { deck }: ChartContext): ChartBlock {
  const years = trend.every(({ period }) => /^\d{4}$/.test(period));
  return {
    kind: 'chart',
    id: '',
    chart: 'line',
    heading: '',
    categories: trend.map(({ period }) => (years ? period : printPeriod(period, deck.language))),
    series: [{ name, mark: 'line', figures: trend.map(({ figure }) => figure) }],
    highlight: null,
    labels: false,
  };
}

function dotsOf({ points, hollow }: ChartSeries, last: number): boolean[] {
  const known = (at: number) => (points[at]?.value ?? null) !== null;
  return points.map((_, at) => at === last || hollow?.[at] === true || !(known(at - 1) || known(at + 1)));
}
