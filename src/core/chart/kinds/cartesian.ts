import type { Points } from '#core/geometry/geometry.ts';
import type { ChartKind, ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { ChartInput } from '../chart-input.ts';
import { areTimes, fittingSize, widestOf } from '../fit-labels.ts';
import { axisFormat, printByFormat } from '../label-format.ts';
import { type Scale, valueScale } from '../scale.ts';

type Choices = {
  kind: ChartKind;
  stacked: boolean;
  zero: boolean;
  marks?: ChartSeries['mark'];
  labelPosition: ChartSpec['labelPosition'];
};

const mostLabels = 14; // values printed on one chart; more are read off the axis
const smallestValue: Points = 10;
const smallestName: Points = 9;

/** Vertical charts over categories: columns, lines, areas and their mixtures. */
export function drawCartesian(input: ChartInput, choices: Choices): ChartSpec {
  const { block, theme } = input;
  const series = input.series.map((each) => ({ ...each, mark: choices.marks ?? each.mark }));
  const gap = block.categories.length <= 3 ? 150 : 60;
  const scale = valueScale(axisValues(series, choices.stacked, block.categories.length), { zero: choices.zero });
  const { size, labelled, labelEvery } = labelling(input, series, { ...choices, gap });
  const numberFormat = axisFormat(scale.step);
  return {
    kind: choices.kind,
    categories: block.categories,
    series: series.map((one) => ({ ...one, labels: labelled })),
    valueAxis: { ...scale, numberFormat, title: input.axisTitle, visible: !labelled, gridlines: !labelled },
    categoryAxis: { visible: true, labelEvery },
    legend: series.length > 1 ? 'top' : 'none',
    labelFormat: input.labelFormat,
    labelPosition: labelled ? choices.labelPosition : 'none',
    labelSize: size,
    textColour: theme.palette.text,
    mutedColour: theme.palette.textMuted,
    gridColour: theme.palette.rule,
    gap,
    plot: plotFrame(input, scale, size, labelled),
  };
}

/** Direct labels replace the axis where there is room for them; otherwise the axis reads the values. */
function labelling(
  { block, frame, measurer, labelFormat }: ChartInput,
  series: readonly ChartSeries[],
  { stacked, marks, gap }: Choices & { gap: number },
): { size: Points; labelled: boolean; labelEvery: number } {
  const base = frame.width < 300 ? 10 : frame.width < 480 ? 12 : 13;
  const each = (frame.width - 12) / Math.max(1, block.categories.length);
  const beside = marks === 'column' && !stacked ? series.length : 1;
  const room = beside === 1 ? each - 2 : each / (beside + gap / 100);
  const texts = series.flatMap((one) =>
    one.points.map((point) => (point.value === null ? '' : printByFormat(point.value, labelFormat))),
  );
  const few = block.labels && series.length * block.categories.length <= mostLabels;
  const valueSize = few ? fittingSize(texts, room, { largest: base, smallest: smallestValue }, measurer) : null;
  const nameSize = areTimes(block.categories)
    ? base
    : (fittingSize(block.categories, each - 6, { largest: base, smallest: smallestName }, measurer) ?? smallestName);
  const size = Math.min(nameSize, valueSize ?? base);
  const names = widestOf(block.categories, size, measurer) + 6;
  return { size, labelled: valueSize !== null, labelEvery: Math.max(1, Math.ceil(names / each)) };
}

function plotFrame(input: ChartInput, scale: Scale, size: Points, labelled: boolean): ChartSpec['plot'] {
  const { frame, measurer } = input;
  const ticks = [scale.min, scale.max].map((value) => printByFormat(value, axisFormat(scale.step)));
  const left = labelled ? 4 : widestOf(ticks, size, measurer) + 12;
  const legend = input.series.length > 1 ? size * 2.2 : 0;
  const title = input.axisTitle === '' ? 8 : size * 1.8;
  const bottom = size * 2 + (labelled && scale.min < 0 ? size : 0); // labels of falls hang below their bars
  const height = Math.max(20, frame.height - legend - title - (labelled ? size * 0.8 : 0) - bottom);
  return {
    x: frame.x + left,
    y: frame.y + Math.max(0, frame.height - bottom - height),
    width: Math.max(20, frame.width - left - 8),
    height,
  };
}

function axisValues(series: readonly ChartSeries[], stacked: boolean, categories: number): (number | null)[] {
  if (!stacked) return series.flatMap((each) => each.points.map((point) => point.value));
  return Array.from({ length: categories }, (_, index) => {
    const values = series.map((each) => each.points[index]?.value ?? 0);
    const sum = (sign: 1 | -1) => values.filter((value) => value * sign > 0).reduce((total, value) => total + value, 0);
    return [sum(1), sum(-1)];
  }).flat();
}
