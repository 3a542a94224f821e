import type { ChartKindDefinition } from '../chart-input.ts';
import { drawCartesian } from './cartesian.ts';

export const stackedColumn: ChartKindDefinition = {
  nameZh: '堆积柱形图',
  nameEn: 'Stacked column',
  draw: (input) =>
    drawCartesian(input, {
      kind: 'stacked-column',
      stacked: true,
      zero: true,
      marks: 'column',
      labelPosition: 'inside',
    }),
  misfit: ({ series, negative, additive }) =>
    series < 2
      ? { zh: '只有一个系列，没有可堆积的部分', en: 'One series has no parts to stack' }
      : negative
        ? { zh: '含负值，堆积后总高无意义', en: 'Negative values cannot be stacked' }
        : additive
          ? null
          : { zh: '各系列不是同一整体的组成部分，不能相加', en: 'The series are not parts of one whole' },
};
