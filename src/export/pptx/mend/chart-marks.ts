import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { Colour } from '#core/theme/theme.ts';
import { type Document, type Element, element } from '../package/xml.ts';
import { colourElement } from './text-body.ts';

const lineWidth = 28_575; // EMU: 2.25 points
const outlineWidth = 19_050; // EMU: 1.5 points
const dotSize = 6; // points across

/** How a series and those of its points that differ are painted: `c:spPr`, `c:invertIfNegative`, `c:marker`, `c:dPt`. */
export function seriesMarks(document: Document, series: ChartSeries, spec: ChartSpec): Element[] {
  const points = series.points.flatMap((_, index) => {
    const colour = series.pointColours?.[index] ?? null;
    const hollow = series.hollow?.[index] === true;
    if (colour === null && !hollow) return [];
    return [pointMark(document, series, spec, { index, colour: colour ?? series.colour, hollow })];
  });
  switch (series.mark) {
    case 'column':
      return [filled(document, series.colour), upright(document), ...points];
    case 'base':
      return [shape(document, [none(document), outline(document, null)]), upright(document)];
    case 'slice':
      return [filled(document, series.colour), ...points];
    case 'area':
      return [filled(document, series.colour)];
    case 'line':
      return [
        shape(document, [stroke(document, series.colour, lineWidth, series.dashed)]),
        marker(document, 'circle', dotSize, series.dashed ? null : { fill: series.colour, edge: series.colour }),
        ...points,
      ];
    case 'tick':
      return [
        shape(document, [outline(document, null)]),
        marker(document, 'dash', Math.min(72, Math.max(2, Math.round(spec.tickSize))), {
          fill: series.colour,
          edge: series.colour,
        }),
      ];
    case 'caption':
      return [shape(document, [outline(document, null)]), marker(document, 'circle', dotSize, null)];
  }
}

type Point = { index: number; colour: Colour; hollow: boolean };

function pointMark(document: Document, series: ChartSeries, spec: ChartSpec, point: Point): Element {
  const { colour, hollow } = point;
  const number = element(document, 'c:idx', { val: point.index });
  if (series.mark === 'line') {
    const dot = marker(document, 'circle', dotSize, { fill: hollow ? spec.paperColour : colour, edge: colour });
    const line = shape(document, [stroke(document, series.colour, lineWidth, series.dashed)]);
    return element(document, 'c:dPt', {}, [number, dot, element(document, 'c:bubble3D', { val: 0 }), line]);
  }
  const paint = hollow
    ? shape(document, [solid(document, spec.paperColour), outline(document, colour)])
    : series.mark === 'slice'
      ? shape(document, [solid(document, colour), outline(document, null)])
      : filled(document, colour);
  return element(document, 'c:dPt', {}, [
    number,
    ...(series.mark === 'column' ? [upright(document)] : []),
    element(document, 'c:bubble3D', { val: 0 }),
    paint,
  ]);
}

/** A marker, or none: PowerPoint gives a line without one a marker of its own choice. */
function marker(
  document: Document,
  symbol: 'circle' | 'dash',
  size: number,
  colours: { fill: Colour; edge: Colour } | null,
): Element {
  if (colours === null) return element(document, 'c:marker', {}, [element(document, 'c:symbol', { val: 'none' })]);
  return element(document, 'c:marker', {}, [
    element(document, 'c:symbol', { val: symbol }),
    element(document, 'c:size', { val: size }),
    shape(document, [solid(document, colours.fill), stroke(document, colours.edge, 9_525, false)]),
  ]);
}

function filled(document: Document, colour: Colour): Element {
  return shape(document, [solid(document, colour)]);
}

/** A fall keeps its colour: PowerPoint would fill it with white. */
function upright(document: Document): Element {
  return element(document, 'c:invertIfNegative', { val: 0 });
}

function shape(document: Document, children: Element[]): Element {
  return element(document, 'c:spPr', {}, children);
}

function solid(document: Document, colour: Colour): Element {
  return element(document, 'a:solidFill', {}, [colourElement(document, colour)]);
}

function none(document: Document): Element {
  return element(document, 'a:noFill');
}

function outline(document: Document, colour: Colour | null): Element {
  return element(document, 'a:ln', colour === null ? {} : { w: outlineWidth }, [
    colour === null ? none(document) : solid(document, colour),
  ]);
}

function stroke(document: Document, colour: Colour, width: number, dashed: boolean): Element {
  return element(document, 'a:ln', { w: width, cap: dashed ? 'flat' : 'rnd' }, [
    solid(document, colour),
    element(document, 'a:prstDash', { val: dashed ? 'dash' : 'solid' }),
    element(document, 'a:round'),
  ]);
}
