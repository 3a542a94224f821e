import { contrast } from '#core/theme/colour.ts';
import type { Colour } from '#core/theme/theme.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';

/** Colour of a point's label: the text's own, or the paper's on a mark that is too dark for it. */
export function labelColour(spec: ChartSpec, series: ChartSeries, category: number): Colour {
  const { textColour, paperColour } = spec;
  const on = series.mark === 'column' || series.mark === 'slice';
  if (spec.labelPosition !== 'inside' || !on || series.hollow?.[category] === true) return textColour;
  const ground = series.pointColours?.[category] ?? series.colour;
  return contrast(paperColour.hex, ground.hex) > contrast(textColour.hex, ground.hex) ? paperColour : textColour;
}
