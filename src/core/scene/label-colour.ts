import { contrast } from '#core/theme/colour.ts';
import type { Colour } from '#core/theme/theme.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';

/** Colour of a point's label: the text's own, or the paper's on a mark that is too dark for it. */
export function labelColour(spec: ChartSpec, series: ChartSeries, category: number): Colour {
  const { textColour, paperColour } = spec;
  if (series.mark === 'caption') return series.pointColours?.[category] ?? textColour;
  if (spec.labelPosition !== 'inside') return textColour;
  const ground = series.mark === 'tick' ? tickGround(spec, series, category) : series;
  if (ground === null || ground.mark === 'line' || ground.mark === 'dot' || ground.hollow?.[category] === true)
    return textColour;
  const colour = ground.pointColours?.[category] ?? ground.colour;
  return contrast(paperColour.hex, colour.hex) > contrast(textColour.hex, colour.hex) ? paperColour : textColour;
}

/** Whether labels stand on a ground of paper, because a line across the chart may run behind them. */
export function labelsOnPaper({ series, labelPosition }: ChartSpec): boolean {
  return labelPosition !== 'inside' && series.some(({ dashed, mark }) => dashed && mark === 'line');
}

/** The column in which a tick and, below it, its label lie; null when the tick is not below the column's end. */
export function tickGround(spec: ChartSpec, ticks: ChartSeries, category: number): ChartSeries | null {
  const value = ticks.points[category]?.value ?? null;
  const column = spec.series.find(({ mark }) => mark === 'column');
  const reached = column?.points[category]?.value ?? null;
  return column === undefined || value === null || reached === null || value >= reached ? null : column;
}
