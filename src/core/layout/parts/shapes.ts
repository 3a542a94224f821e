import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { LineNode, ShapeNode } from '#core/scene/scene.ts';
import type { Colour } from '#core/theme/theme.ts';

/** Decorations: shapes that carry no meaning, hidden from screen readers. */
export function rectangle(id: string, name: string, frame: Frame, fill: Colour, radius: Points = 0): ShapeNode {
  return {
    kind: 'shape',
    id,
    name,
    frame,
    role: 'decoration',
    alt: null,
    source: null,
    figures: [],
    shape: radius > 0 ? 'rounded-rectangle' : 'rectangle',
    radius,
    points: [],
    fill,
    stroke: null,
  };
}

export function ellipse(id: string, name: string, frame: Frame, fill: Colour): ShapeNode {
  return { ...rectangle(id, name, frame, fill), shape: 'ellipse' };
}

/** A filled outline through absolute points; its frame is their bounding box. */
export function polygon(
  id: string,
  name: string,
  points: readonly { x: Points; y: Points }[],
  fill: Colour,
): ShapeNode {
  const left = Math.min(...points.map((point) => point.x));
  const top = Math.min(...points.map((point) => point.y));
  const frame = {
    x: left,
    y: top,
    width: Math.max(...points.map((point) => point.x)) - left,
    height: Math.max(...points.map((point) => point.y)) - top,
  };
  return { ...rectangle(id, name, frame, fill), shape: 'polygon', points };
}

export function rule(id: string, name: string, frame: Frame, colour: Colour, width: Points = 0.75): LineNode {
  return {
    kind: 'line',
    id,
    name,
    frame,
    role: 'decoration',
    alt: null,
    source: null,
    figures: [],
    colour,
    width,
    dash: 'solid',
  };
}
