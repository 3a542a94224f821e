import type { ChartKindDefinition } from '../chart-input.ts';
import { drawPoints } from './points.ts';

/** How two measures of the same items go together. */
export const scatter: ChartKindDefinition = {
  nameZh: '散点图',
  nameEn: 'Scatter',
  glyph: [
    { paint: 'stroke', path: 'M2 1v18h24' },
    { paint: 'fill', path: 'M7 13h3v3H7zM11 8h3v3h-3zM16 10h3v3h-3zM20 3h3v3h-3z' },
  ],
  ownAxes: 2,
  mark: () => 'line',
  suits: ({ categories }) => ({
    rank: categories >= 8 ? 9 : 6,
    zh: '看两项指标之间的关系',
    en: 'Shows how two measures go together',
  }),
  misfit: ({ series, categories, timeCategories }) =>
    series !== 2
      ? { zh: '需要两个系列：横轴一项、纵轴一项', en: 'It takes two series: one across, one up' }
      : timeCategories
        ? { zh: '时间应从左到右排列，宜用折线图', en: 'Time runs from left to right; use a line' }
        : categories < 4
          ? { zh: '少于4个点，看不出关系', en: 'Fewer than four points show no relation' }
          : categories > 40
            ? { zh: '超过40个点，难以辨认', en: 'Over 40 points cannot be told apart' }
            : null,
  draw: (input) => drawPoints(input, 'scatter'),
};
