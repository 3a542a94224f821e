import type { ChartKindDefinition } from '../chart-input.ts';
import { drawCartesian } from './cartesian.ts';
import { line } from './line.ts';

export const area: ChartKindDefinition = {
  nameZh: '面积图',
  nameEn: 'Area',
  glyph: [
    { paint: 'pale', path: 'M2 16l7-6 6 3L26 3v16H2z' },
    { paint: 'stroke', path: 'M2 16l7-6 6 3L26 3' },
  ],
  takes: { notes: true },
  mark: () => 'area',
  suits: ({ categories }) => ({
    rank: categories > 8 ? 3 : 2,
    zh: '看总量随时间的起伏',
    en: 'Shows how an amount rises and falls over time',
  }),
  draw: (input) =>
    drawCartesian(input, { kind: 'area', stacking: 'none', zero: true, marks: 'area', labelPosition: 'above' }),
  misfit: (facts) =>
    line.misfit(facts) ??
    (facts.series > 1 ? { zh: '多个面积会相互遮挡', en: 'Several areas hide one another' } : null),
};
