import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { Colour } from '#core/theme/theme.ts';
import { type Element, add, childrenOf, element } from '../package/xml.ts';
import { colourElement } from './text-body.ts';

const lineWidth = 28_575; // EMU: 2.25 points
const outlineWidth = 19_050; // EMU: 1.5 points
const dotSize = 6; // points across
const bubbleAlpha = 75_000; // thousandths of a percent
const aloneSize = 8; // of dots without a line

/** How a series and those of its points that differ are painted: `c:spPr`, `c:invertIfNegative`, `c:marker`, `c:dPt`. */
export function seriesMarks(series: ChartSeries, spec: ChartSpec): Element[] {
  const points = series.points.flatMap((_, index) => {
    const colour = series.pointColours?.[index] ?? null;
    const hollow = series.hollow?.[index] === true;
    if (colour === null && !hollow && series.dots?.[index] !== true) return [];
    // A line that has dots at some points only has none of its own.
    if (series.dots?.[index] === false) return [];
    return [pointMark(series, spec, { index, colour: colour ?? series.colour, hollow })];
  });
  switch (series.mark) {
    case 'column':
      return [filled(series.colour), upright(), ...points];
    case 'across':
    case 'size':
      return [];
    case 'base':
      return [shape([none(), outline(null)]), upright()];
    case 'slice':
      return [filled(series.colour), ...points];
    case 'area':
      return [filled(series.colour)];
    case 'line':
      return [
        shape([stroke(series.colour, lineWidth, series.dashed)]),
        marker(
          'circle',
          dotSize,
          series.dashed || series.dots !== undefined ? null : { fill: series.colour, edge: series.colour },
        ),
        ...points,
      ];
    case 'dot':
      return [
        shape([outline(null)]),
        marker('circle', aloneSize, { fill: series.colour, edge: series.colour }),
        ...points,
      ];
    case 'tick':
      return [
        shape([outline(null)]),
        marker('dash', Math.min(72, Math.max(2, Math.round(spec.tickSize))), {
          fill: series.colour,
          edge: series.colour,
        }),
      ];
    case 'caption':
      return [shape([outline(null)]), marker('circle', dotSize, null)];
  }
}

/** A point of a scatter chart, which is a series of its own: a marker, or a bubble through which others show. */
export function pointShape(series: ChartSeries, spec: ChartSpec, at: number, sized: boolean): Element[] {
  const colour = series.pointColours?.[at] ?? series.colour;
  const hollow = series.hollow?.[at] === true;
  const fill = hollow ? spec.paperColour : colour;
  if (!sized) return [shape([outline(null)]), marker('circle', aloneSize, { fill, edge: colour })];
  const painted = solid(fill);
  if (!hollow) for (const each of childrenOf(painted)) add(each, element('a:alpha', { val: bubbleAlpha }));
  return [shape([painted, outline(hollow ? colour : null)]), upright()];
}

type Point = { index: number; colour: Colour; hollow: boolean };

function pointMark(series: ChartSeries, spec: ChartSpec, point: Point): Element {
  const { colour, hollow } = point;
  const number = element('c:idx', { val: point.index });
  if (series.mark === 'line' || series.mark === 'dot') {
    const size = series.mark === 'dot' ? aloneSize : dotSize;
    const dot = marker('circle', size, { fill: hollow ? spec.paperColour : colour, edge: colour });
    const line = shape([series.mark === 'dot' ? outline(null) : stroke(series.colour, lineWidth, series.dashed)]);
    return element('c:dPt', {}, [number, dot, element('c:bubble3D', { val: 0 }), line]);
  }
  const paint = hollow
    ? shape([solid(spec.paperColour), outline(colour)])
    : series.mark === 'slice'
      ? shape([solid(colour), outline(null)])
      : filled(colour);
  return element('c:dPt', {}, [
    number,
    ...(series.mark === 'column' ? [upright()] : []),
    element('c:bubble3D', { val: 0 }),
    paint,
  ]);
}

/** A marker, or none: PowerPoint gives a line without one a marker of its own choice. */
function marker(symbol: 'circle' | 'dash', size: number, colours: { fill: Colour; edge: Colour } | null): Element {
  if (colours === null) return element('c:marker', {}, [element('c:symbol', { val: 'none' })]);
  return element('c:marker', {}, [
    element('c:symbol', { val: symbol }),
    element('c:size', { val: size }),
    shape([solid(colours.fill), stroke(colours.edge, 9_525, false)]),
  ]);
}

function filled(colour: Colour): Element {
  return shape([solid(colour)]);
}

/** A fall keeps its colour: PowerPoint would fill it with white. */
function upright(): Element {
  return element('c:invertIfNegative', { val: 0 });
}

function shape(children: Element[]): Element {
  return element('c:spPr', {}, children);
}

function solid(colour: Colour): Element {
  return element('a:solidFill', {}, [colourElement(colour)]);
}

function none(): Element {
  return element('a:noFill');
}

function outline(colour: Colour | null): Element {
  return element('a:ln', colour === null ? {} : { w: outlineWidth }, [colour === null ? none() : solid(colour)]);
}

function stroke(colour: Colour, width: number, dashed: boolean): Element {
  return element('a:ln', { w: width, cap: dashed ? 'flat' : 'rnd' }, [
    solid(colour),
    element('a:prstDash', { val: dashed ? 'dash' : 'solid' }),
    element('a:round'),
  ]);
}
