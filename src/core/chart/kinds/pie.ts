import type { ChartKindDefinition } from '../chart-input.ts';
import { drawRound, roundMisfit } from './round.ts';

export const pie: ChartKindDefinition = {
  nameZh: '饼图',
  nameEn: 'Pie',
  glyph: [
    { paint: 'pale', path: 'M13 10V1a9 9 0 1 0 7.8 13.5z' },
    { paint: 'fill', path: 'M15 1v8l7.2 4.2A9 9 0 0 0 15 1z' },
  ],
  mark: () => 'slice',
  suits: ({ categories }) => ({
    rank: categories === 1 ? 5 : 7,
    zh: '看各部分占整体的比重',
    en: 'Shows parts of one whole',
  }),
  draw: (input) => drawRound(input, 'pie'),
  misfit: roundMisfit,
};
