import type { ChartKindDefinition } from '../chart-input.ts';
import { drawCartesian } from './cartesian.ts';
import { stackMisfit } from './stack-misfit.ts';

/** Structure: every column is the whole. Labels keep the figures as printed; shares are read off the axis. */
export const percentStackedColumn: ChartKindDefinition = {
  nameZh: '百分比堆积柱形图',
  nameEn: '100% stacked column',
  glyph: [
    { paint: 'fill', path: 'M3 12h5v7H3zM11.5 9h5v10h-5zM20 7h5v12h-5z' },
    { paint: 'pale', path: 'M3 1h5v10H3zM11.5 1h5v7h-5zM20 1h5v5h-5z' },
  ],
  mark: () => 'column',
  suits: ({ timeCategories }) => ({
    rank: timeCategories ? 5 : 4,
    zh: '看各部分占比的变化',
    en: 'Shows how shares change',
  }),
  misfit: (facts) =>
    stackMisfit(facts) ??
    (facts.missing ? { zh: '有缺数，各部分占比会失真', en: 'With a value missing, the shares would be wrong' } : null),
  draw: (input) =>
    drawCartesian(input, {
      kind: 'percent-stacked-column',
      stacking: 'share',
      zero: true,
      marks: 'column',
      labelPosition: 'inside',
    }),
};
