import type { ChartKindDefinition } from '../chart-input.ts';
import { fittingSize, widestOf } from '../fit-labels.ts';
import { axisFormat, printByFormat } from '../label-format.ts';
import { valueScale } from '../scale.ts';

const smallest = 9;

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
    const largest = frame.width < 300 || block.categories.length > 12 ? 10.5 : 13;
    const room = frame.width * 0.42 - 14;
    const size = fittingSize(block.categories, room, { largest, smallest }, measurer) ?? smallest;
    const printed = series.flatMap((each) =>
      each.points.map((point) => (point.value === null ? '' : printByFormat(point.value, labelFormat))),
    );
    const scale = valueScale(
      series.flatMap((each) => each.points.map((point) => point.value)),
      { zero: true },
    );
    const values = widestOf(printed, size, measurer) + 14;
    // Values of falls stand left of their bars, so they need room beside the names.
    const names = Math.min(room, widestOf(block.categories, size, measurer)) + 14 + (scale.min < 0 ? values : 0);
    const legend = series.length > 1;
    const top = (legend ? size * 2.2 : 0) + (axisTitle === '' ? 4 : size * 1.8);
    const width = Math.max(frame.width * 0.2, frame.width - names - values);
    const height = Math.max(20, frame.height - top - 6);
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
      plot: { x: frame.x + Math.min(names, frame.width - width), y: frame.y + top, width, height },
    };
  },
};
