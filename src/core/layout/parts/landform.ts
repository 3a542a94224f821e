import { slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import type { ShapeNode } from '#core/scene/scene.ts';
import type { Colour } from '#core/theme/theme.ts';
import { polygon } from './shapes.ts';

type Ridge = { base: number; waves: readonly { height: number; length: number; phase: number }[] };

/** Danxia's layered red hills, three ridges one behind the other; heights in points from the slide's foot. */
const ridges: readonly Ridge[] = [
  {
    base: 118,
    waves: [
      { height: 34, length: 430, phase: 0.4 },
      { height: 12, length: 170, phase: 1.2 },
    ],
  },
  {
    base: 78,
    waves: [
      { height: 26, length: 520, phase: 2.4 },
      { height: 9, length: 140, phase: 0.3 },
    ],
  },
  {
    base: 40,
    waves: [
      { height: 16, length: 640, phase: 4.1 },
      { height: 5, length: 210, phase: 2.0 },
    ],
  },
];

const step = 12;

/** Draws the ridges over the foot of a slide, from the farthest (first colour) to the nearest; `scale` lowers them. */
export function landform(colours: readonly [Colour, Colour, Colour], scale = 1): ShapeNode[] {
  return ridges.map((ridge, index) => {
    const crest = Array.from({ length: slideWidth / step + 1 }, (_, at) => {
      const x = at * step;
      const rise = ridge.waves.reduce(
        (sum, wave) => sum + wave.height * Math.sin((2 * Math.PI * x) / wave.length + wave.phase),
        ridge.base,
      );
      return { x, y: Math.round((slideHeight - rise * scale) * 10) / 10 };
    });
    const outline = [...crest, { x: slideWidth, y: slideHeight }, { x: 0, y: slideHeight }];
    return polygon(`landform-${index + 1}`, `山形${index + 1}`, outline, colours[index] ?? colours[0]);
  });
}
