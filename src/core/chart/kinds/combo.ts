import type { ChartKindDefinition } from '../chart-input.ts';
import { drawCartesian } from './cartesian.ts';

export const combo: ChartKindDefinition = {
  nameZh: '柱线组合图',
  nameEn: 'Columns and line',
  draw: (input) => drawCartesian(input, { kind: 'combo', stacked: false, zero: true, labelPosition: 'outside' }),
  misfit: ({ series }) => (series < 2 ? { zh: '只有一个系列，无需组合', en: 'One series needs no combination' } : null),
};
