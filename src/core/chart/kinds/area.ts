import type { ChartKindDefinition } from '../chart-input.ts';
import { drawCartesian } from './cartesian.ts';
import { line } from './line.ts';

export const area: ChartKindDefinition = {
  nameZh: '面积图',
  nameEn: 'Area',
  draw: (input) =>
    drawCartesian(input, { kind: 'area', stacked: false, zero: true, marks: 'area', labelPosition: 'above' }),
  misfit: (facts) =>
    line.misfit(facts) ??
    (facts.series > 1 ? { zh: '多个面积会相互遮挡', en: 'Several areas hide one another' } : null),
};
