import type { ChartKindDefinition } from '../chart-input.ts';
import { withGrowth } from '../growth-captions.ts';
import { drawCartesian } from './cartesian.ts';

export const column: ChartKindDefinition = {
  nameZh: '柱形图',
  nameEn: 'Column',
  glyph: [{ paint: 'fill', path: 'M3 10h5v9H3zM11.5 5h5v14h-5zM20 1h5v18h-5z' }],
  takes: { targetLine: true, notes: true, growth: true },
  mark: () => 'column',
  suits: ({ timeCategories, categories, series, close }) =>
    close
      ? { rank: 3, zh: '数值接近，柱子从零起，差别不明显', en: 'Values are close: columns from nought hardly differ' }
      : timeCategories
        ? {
            rank: categories <= 12 && series <= 2 ? 8 : 5,
            zh: '逐期比较数量多少',
            en: 'Compares amounts period by period',
          }
        : { rank: categories <= 6 ? 6 : 3, zh: '项目不多，比较高低', en: 'Compares a few items' },
  draw: (input) =>
    withGrowth(
      drawCartesian(input, {
        kind: 'column',
        stacking: 'none',
        zero: true,
        marks: 'column',
        labelPosition: 'outside',
      }),
      input,
    ),
  misfit: ({ categories }) =>
    categories > 24
      ? { zh: '类别超过24个，柱形过密，宜用折线图', en: 'Over 24 categories crowd the columns; use a line' }
      : null,
};
