import type { ChartKindDefinition } from '../chart-input.ts';
import { drawCartesian } from './cartesian.ts';

export const line: ChartKindDefinition = {
  nameZh: '折线图',
  nameEn: 'Line',
  glyph: [{ paint: 'stroke', path: 'M2 16l7-6 6 3 10-10' }],
  takes: { targetLine: true, notes: true, breaks: true },
  mark: () => 'line',
  suits: ({ categories, series, close }) => ({
    rank: close ? 8 : categories > 12 || series > 2 ? 9 : series > 1 ? 7 : 6,
    zh: close ? '数值接近，折线可看清变化' : '看多期走势',
    en: close ? 'Values are close: a line shows how they move' : 'Shows the course over many periods',
  }),
  draw: (input) =>
    drawCartesian(input, { kind: 'line', stacking: 'none', zero: false, marks: 'line', labelPosition: 'above' }),
  misfit: ({ timeCategories, categories }) =>
    !timeCategories
      ? { zh: '类别不是时间，连线会暗示并不存在的趋势', en: 'Categories are not times; a line would suggest a trend' }
      : categories < 3
        ? { zh: '少于3个时点，看不出趋势', en: 'Fewer than three points show no trend' }
        : null,
};
