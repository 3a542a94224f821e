import type { ChartKind, ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { ChartInput } from '../chart-input.ts';
import { axisFormat, printByFormat } from '../label-format.ts';
import { valueScale } from '../scale.ts';

type Choices = {
  kind: ChartKind;
  stacked: boolean;
  zero: boolean;
  marks?: ChartSeries['mark'];
  labelPosition: ChartSpec['labelPosition'];
};

/** Vertical charts over categories: columns, lines, areas and their mixtures. */
export function drawCartesian(input: ChartInput, choices: Choices): ChartSpec {
  const { block, frame, theme, measurer } = input;
  const size = input.frame.width < 300 ? 10 : input.frame.width < 480 ? 12 : 13;
  const series = input.series.map((each) => ({ ...each, mark: choices.marks ?? each.mark }));
  const scale = valueScale(axisValues(series, choices.stacked, block.categories.length), { zero: choices.zero });
  // Direct labels replace the axis where there is room for them; otherwise the axis reads the values.
  const labelled = block.labels && series.length * block.categories.length <= 14;
  const width = (text: string) => measurer.width(text, { typeface: 'body', size, bold: false });
  const ticks = [scale.min, scale.max].map((value) => width(printByFormat(value, axisFormat(scale.step))));
  const axisWidth = labelled ? 4 : Math.max(...ticks) + 12;
  const legend = series.length > 1;
  const top = (legend ? size * 2.2 : 0) + (input.axisTitle === '' ? 8 : size * 1.8) + (labelled ? size * 0.8 : 0);
  const bottom = size * 2;
  const plot = {
    x: frame.x + axisWidth,
    y: frame.y + top,
    width: frame.width - axisWidth - 8,
    height: Math.max(20, frame.height - top - bottom),
  };
  const widest = Math.max(0, ...block.categories.map(width));
  const each = plot.width / Math.max(1, block.categories.length);
  return {
    kind: choices.kind,
    categories: block.categories,
    series: series.map((one) => ({ ...one, labels: labelled })),
    valueAxis: {
      ...scale,
      numberFormat: axisFormat(scale.step),
      title: input.axisTitle,
      visible: !labelled,
      gridlines: !labelled,
    },
    categoryAxis: { visible: true, labelEvery: Math.max(1, Math.ceil((widest + 6) / each)) },
    legend: legend ? 'top' : 'none',
    labelFormat: input.labelFormat,
    labelPosition: labelled ? choices.labelPosition : 'none',
    labelSize: size,
    textColour: theme.palette.text,
    mutedColour: theme.palette.textMuted,
    gridColour: theme.palette.rule,
    gap: block.categories.length <= 3 ? 150 : 60,
    plot,
  };
}

function axisValues(series: readonly ChartSeries[], stacked: boolean, categories: number): (number | null)[] {
  if (!stacked) return series.flatMap((each) => each.points.map((point) => point.value));
  return Array.from({ length: categories }, (_, index) =>
    series.reduce((sum, each) => sum + (each.points[index]?.value ?? 0), 0),
  );
}
