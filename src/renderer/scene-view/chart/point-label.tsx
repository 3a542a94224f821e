import type { ChartPoint, ChartSpec } from '#core/scene/chart-spec.ts';
import type { Colour } from '#core/theme/theme.ts';
import { css, dataOfFigure, round } from '../style.ts';
import { type Bar, isHorizontal, type Spot } from './chart-geometry.ts';
import { labelOf } from './print-value.ts';

type PointLabelProps = {
  point: ChartPoint;
  spec: ChartSpec;
  x: number;
  y: number; // of the baseline
  anchor: 'start' | 'middle' | 'end';
  on?: Colour; // the mark it is printed on
};

/** The value of one point, as its source printed it. */
export function PointLabel({ point, spec, x, y, anchor, on }: PointLabelProps) {
  const text = labelOf(point, spec.labelFormat);
  if (text === '') return null;
  const colour = on === undefined ? css(spec.textColour) : readableOn(on, spec.textColour);
  return (
    <text
      x={round(x)}
      y={round(y)}
      fontSize={spec.labelSize}
      fill={colour}
      textAnchor={anchor}
      {...dataOfFigure(point.figure)}
    >
      {text}
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

export function spotLabelPlace(spec: ChartSpec, spot: Spot): Pick<PointLabelProps, 'x' | 'y' | 'anchor'> {
  return { x: spot.x, y: spot.y - spec.labelSize * 0.7, anchor: 'middle' };
}

/** White on dark marks, the text's own colour on light ones: whichever stands out more. */
function readableOn(ground: Colour, text: Colour): string {
  const contrast = (colour: string) => {
    const [bright, dark] = [luminance(colour), luminance(ground.hex)].sort((a, b) => b - a) as [number, number];
    return (bright + 0.05) / (dark + 0.05);
  };
  return contrast('FFFFFF') > contrast(text.hex) ? '#FFFFFF' : css(text);
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}
