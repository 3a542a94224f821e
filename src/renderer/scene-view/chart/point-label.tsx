import { type Bar, isHorizontal, type Spot } from '#core/scene/chart-geometry.ts';
import type { ChartPoint, ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import { endSide } from '#core/scene/end-labels.ts';
import type { Colour } from '#core/theme/theme.ts';
import { labelsOnPaper, tickGround } from '#core/scene/label-colour.ts';
import { css, dataOfFigure, round } from '../style.ts';
import { printPoint } from '#core/scene/print-value.ts';

/** Half the height of a tick's dash, of its width: as LibreOffice and PowerPoint draw the marker. */
export const tickShare = 0.11;

type PointLabelProps = {
  point: ChartPoint;
  spec: ChartSpec;
  format: string; // of numbers no source printed
  x: number;
  y: number; // of the baseline
  anchor: 'start' | 'middle' | 'end';
  colour?: Colour; // the text's own when left out
  name?: string; // printed before the value
};

/** The value of one point, as its source printed it. */
export function PointLabel({ point, spec, format, x, y, anchor, colour, name }: PointLabelProps) {
  const text = printPoint(point, format);
  if (text === '') return null;
  return (
    <text
      x={round(x)}
      y={round(y)}
      fontSize={spec.labelSize}
      fill={css(colour ?? spec.textColour)}
      textAnchor={anchor}
      {...(labelsOnPaper(spec) ? { stroke: css(spec.paperColour), strokeWidth: 4, paintOrder: 'stroke' } : {})}
      {...dataOfFigure(point.figure)}
    >
      {name === undefined ? text : `${name} ${text}`}
    </text>
  );
}

/** Where a bar's label stands: in its middle, or beyond its tip. */
export function barLabelPlace(spec: ChartSpec, bar: Bar): Pick<PointLabelProps, 'x' | 'y' | 'anchor'> {
  const size = spec.labelSize;
  const [middle, centre] = [bar.x + bar.width / 2, bar.y + bar.height / 2 + size * 0.35];
  if (spec.labelPosition === 'inside') return { x: middle, y: centre, anchor: 'middle' };
  if (isHorizontal(spec)) {
    return bar.negative
      ? { x: bar.x - size * 0.45, y: centre, anchor: 'end' }
      : { x: bar.x + bar.width + size * 0.45, y: centre, anchor: 'start' };
  }
  return { x: middle, y: bar.negative ? bar.y + bar.height + size * 1.2 : bar.y - size * 0.5, anchor: 'middle' };
}

/** Above a line's point or a tick (below it in a column), or beside the end of a line between two categories. */
export function spotLabelPlace(
  spec: ChartSpec,
  series: ChartSeries,
  spot: Spot,
): Pick<PointLabelProps, 'x' | 'y' | 'anchor'> {
  const size = spec.labelSize;
  if (series.mark === 'tick') {
    const away = spec.tickSize * tickShare + size * 0.4;
    const below = tickGround(spec, series, spot.category) !== null;
    return { x: spot.x, y: below ? spot.y + away + size * 0.75 : spot.y - away, anchor: 'middle' };
  }
  if (spec.labelPosition === 'ends') {
    return endSide(spot.category) === 'left'
      ? { x: spot.x - size * 0.6, y: spot.y + size * 0.35, anchor: 'end' }
      : { x: spot.x + size * 0.6, y: spot.y + size * 0.35, anchor: 'start' };
  }
  return { x: spot.x, y: spot.y - size * (series.mark === 'caption' ? 0.5 : 0.7), anchor: 'middle' };
}
