import type { ChartKindDefinition } from '../chart-input.ts';
import { drawRound, roundMisfit } from './round.ts';

export const doughnut: ChartKindDefinition = {
  nameZh: '环形图',
  nameEn: 'Doughnut',
  glyph: [
    { paint: 'ring', path: 'M14 3a7 7 0 1 0 .01 0' },
    { paint: 'arc', path: 'M14 3a7 7 0 0 1 6.5 9.6' },
  ],
  mark: () => 'slice',
  suits: ({ categories }) => ({
    rank: categories === 1 ? 10 : 8,
    zh: categories === 1 ? '一项占比，数字写在环中' : '看各部分占整体的比重',
    en: categories === 1 ? 'One share, its number in the ring' : 'Shows parts of one whole',
  }),
  draw: (input) => drawRound(input, 'doughnut'),
  misfit: roundMisfit,
};
