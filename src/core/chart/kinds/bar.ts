import type { ChartKindDefinition } from '../chart-input.ts';
import { axisFormat, printByFormat } from '../label-format.ts';
import { valueScale } from '../scale.ts';

/** Horizontal bars, for ranked items with long names; values stand at the bars' ends. */
export const bar: ChartKindDefinition = {
  nameZh: '条形图',
  nameEn: 'Bar',
  misfit: ({ timeCategories, categories }) =>
    timeCategories
      ? { zh: '时间应从左到右排列，宜用柱形图或折线图', en: 'Time runs from left to right; use columns or a line' }
      : categories > 20
        ? { zh: '类别超过20个，条形过密', en: 'Over 20 bars are too many' }
        : null,
  draw({ block, frame, theme, measurer, series, axisTitle, labelFormat }) {
    const size = frame.width < 300 || block.categories.length > 12 ? 10.5 : 13;
    const width = (text: string) => measurer.width(text, { typeface: 'body', size, bold: false });
    const names = Math.min(frame.width * 0.42, Math.max(0, ...block.categories.map(width)) + 14);
    const printed = series.flatMap((each) =>
      each.points.map((point) => (point.value === null ? '' : printByFormat(point.value, labelFormat))),
    );
    const values = Math.max(0, ...printed.map(width)) + 14;
    const legend = series.length > 1;
    const top = (legend ? size * 2.2 : 0) + (axisTitle === '' ? 4 : size * 1.8);
    const scale = valueScale(
      series.flatMap((each) => each.points.map((point) => point.value)),
      { zero: true },
    );
    return {
      kind: 'bar',
      categories: block.categories,
      series: series.map((each) => ({ ...each, mark: 'column' as const, labels: true })),
      valueAxis: { ...scale, numberFormat: axisFormat(scale.step), title: axisTitle, visible: false, gridlines: false },
      categoryAxis: { visible: true, labelEvery: 1 },
      legend: legend ? 'top' : 'none',
      labelFormat,
      labelPosition: 'outside',
      labelSize: size,
      textColour: theme.palette.text,
      mutedColour: theme.palette.textMuted,
      gridColour: theme.palette.rule,
      gap: block.categories.length <= 3 ? 110 : 60,
      plot: {
        x: frame.x + names,
        y: frame.y + top,
        width: Math.max(40, frame.width - names - values),
        height: Math.max(20, frame.height - top - 6),
      },
    };
  },
};
