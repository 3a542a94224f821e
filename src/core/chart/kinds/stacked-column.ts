import type { ChartKindDefinition } from '../chart-input.ts';
import { drawCartesian } from './cartesian.ts';
import { stackMisfit } from './stack-misfit.ts';

export const stackedColumn: ChartKindDefinition = {
  nameZh: '堆积柱形图',
  nameEn: 'Stacked column',
  glyph: [
    { paint: 'fill', path: 'M3 13h5v6H3zM11.5 11h5v8h-5zM20 9h5v10h-5z' },
    { paint: 'pale', path: 'M3 8h5v4H3zM11.5 4.5h5V10h-5zM20 1h5v7h-5z' },
  ],
  takes: { targetLine: true, notes: true },
  mark: () => 'column',
  suits: ({ timeCategories }) => ({
    rank: timeCategories ? 6 : 4,
    zh: '看总量及其构成的变化',
    en: 'Shows a total and its parts',
  }),
  draw: (input) =>
    drawCartesian(input, {
      kind: 'stacked-column',
      stacking: 'sum',
      zero: true,
      marks: 'column',
      labelPosition: 'inside',
    }),
  misfit: stackMisfit,
};
