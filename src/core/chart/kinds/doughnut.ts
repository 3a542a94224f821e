import type { ChartKindDefinition } from '../chart-input.ts';
import { drawRound, roundMisfit } from './round.ts';

export const doughnut: ChartKindDefinition = {
  nameZh: '环形图',
  nameEn: 'Doughnut',
  draw: (input) => drawRound(input, 'doughnut'),
  misfit: roundMisfit,
};
