import type { ChartKindDefinition } from '../chart-input.ts';
import { drawBars } from './horizontal.ts';

/** Horizontal bars, for ranked items with long names; values stand at the bars' ends. */
export const bar: ChartKindDefinition = {
  nameZh: '条形图',
  nameEn: 'Bar',
  glyph: [{ paint: 'fill', path: 'M2 1h24v4.6H2zM2 7.7h17v4.6H2zM2 14.4h10V19H2z' }],
  mark: () => 'column',
  suits: ({ series, longNames, sumsToWhole, close }) =>
    close
      ? { rank: 3, zh: '数值接近，条形从零起，差别不明显', en: 'Values are close: bars from nought hardly differ' }
      : {
          rank: series > 1 ? 4 : sumsToWhole ? 6 : longNames ? 9 : 8,
          zh: '按高低排列，长名称也读得全',
          en: 'Ranks items, with room for long names',
        },
  misfit: ({ timeCategories, categories }) =>
    timeCategories
      ? { zh: '时间应从左到右排列，宜用柱形图或折线图', en: 'Time runs from left to right; use columns or a line' }
      : categories > 20
        ? { zh: '类别超过20个，条形过密', en: 'Over 20 bars are too many' }
        : null,
  draw: (input) => drawBars(input, { kind: 'bar', stacking: 'none' }),
};
