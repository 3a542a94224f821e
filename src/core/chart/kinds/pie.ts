import type { ChartKindDefinition } from '../chart-input.ts';
import { drawRound, roundMisfit } from './round.ts';

export const pie: ChartKindDefinition = {
  nameZh: '饼图',
  nameEn: 'Pie',
  draw: (input) => drawRound(input, 'pie'),
  misfit: roundMisfit,
};
