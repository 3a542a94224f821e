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
  draw: (input) => drawRound(input, 'doughnut'),
  misfit: roundMisfit,
};
