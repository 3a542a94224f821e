import type { ChartKindDefinition } from '../chart-input.ts';
import { drawPoints } from './points.ts';
import { scatter } from './scatter.ts';

/** How two measures go together, with a third as the area of each point. */
export const bubble: ChartKindDefinition = {
  nameZh: '气泡图',
  nameEn: 'Bubble',
  glyph: [
    { paint: 'stroke', path: 'M2 1v18h24' },
    { paint: 'pale', path: 'M9 9.5a3.5 3.5 0 1 0 .01 0zM19 2a5 5 0 1 0 .01 0z' },
    { paint: 'fill', path: 'M15 13a2 2 0 1 0 .01 0z' },
  ],
  ownAxes: 3,
  mark: () => 'line',
  suits: () => ({
    rank: 8,
    zh: '看两项指标的关系，面积表示规模',
    en: 'Shows how two measures go together, with size as the third',
  }),
  misfit: (facts) =>
    facts.series !== 3
      ? { zh: '需要三个系列：横轴、纵轴、大小', en: 'It takes three series: across, up and size' }
      : facts.negative
        ? { zh: '含负值，不能用面积表示', en: 'Negative values have no area' }
        : scatter.misfit({ ...facts, series: 2 }),
  draw: (input) => drawPoints(input, 'bubble'),
};
