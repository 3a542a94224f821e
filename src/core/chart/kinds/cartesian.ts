import type { Points } from '#core/geometry/geometry.ts';
import type { ChartKind, ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { ChartInput } from '../chart-input.ts';
import { areTimes, fittingSize, widestOf } from '../fit-labels.ts';
import { axisFormat, printByFormat } from '../label-format.ts';
import { legendRoom } from '../legend-room.ts';
import { type Scale, valueScale } from '../scale.ts';
import { smallestPart } from '../smallest-part.ts';
import { stackedValues } from '../stacked-values.ts';

type Choices = {
  kind: ChartKind;
  stacking: ChartSpec['stacking'];
  zero: boolean;
  marks?: ChartSeries['mark'];
  labelPosition: ChartSpec['labelPosition'];
  /** Series that print their values; all when left out. */
  labelled?: (series: ChartSeries) => boolean;
  legend?: ChartSpec['legend'];
};

const mostLabels = 14; // values printed on one chart; more are read off the axis
const smallestValue: Points = 10;
const smallestName: Points = 9;
const plotShare = 0.75; // of the chart's height, before its legend and names are known

/** Vertical charts over categories: columns, lines, areas and their mixtures. */
export function drawCartesian(input: ChartInput, choices: Choices): ChartSpec {
  const { block, theme } = input;
  const series = input.series.map((each) => ({ ...each, mark: choices.marks ?? each.mark }));
  const gap = block.categories.length <= 3 ? 150 : 60;
  const scale = valueScale(stackedValues(series, choices.stacking, block.categories.length), { zero: choices.zero });
  const numberFormat = choices.stacking === 'share' ? '0%' : axisFormat(scale.step);
  const legend = choices.legend ?? (series.length > 1 ? 'top' : 'none');
  const printing = series.filter((each) => choices.labelled?.(each) ?? true);
  const { size, fitting, labelEvery } = labelling(input, printing, { ...choices, gap });
  // A label inside a part lower than itself would cover its neighbours'.
  const lowest = smallestPart(series, choices.stacking, scale) * input.frame.height * plotShare;
  const labelled = fitting && (choices.labelPosition !== 'inside' || choices.stacking === 'none' || lowest >= size);
  // Shares are read off the axis, values as printed off the columns.
  const axis = !labelled || choices.stacking === 'share';
  return {
    kind: choices.kind,
    form: 'vertical',
    stacking: choices.stacking,
    categories: block.categories,
    series: series.map((one) => ({ ...one, labels: labelled && printing.includes(one) })),
    valueAxis: {
      ...scale,
      numberFormat,
      title: choices.stacking === 'share' ? '' : input.axisTitle,
      visible: axis,
      gridlines: axis,
    },
    categoryAxis: { visible: true, labelEvery },
    legend,
    labelFormat: input.labelFormat,
    labelPosition: labelled ? choices.labelPosition : 'none',
    labelSize: size,
    textColour: theme.palette.text,
    mutedColour: theme.palette.textMuted,
    gridColour: theme.palette.rule,
    paperColour: theme.palette.background,
    gap,
    tickSize: 0,
    plot: plotFrame(input, scale, { size, labelled, axis: axis ? numberFormat : null, legend, choices }),
  };
}

/** Direct labels replace the axis where there is room for them; otherwise the axis reads the values. */
function labelling(
  { block, frame, measurer, labelFormat }: ChartInput,
  series: readonly ChartSeries[],
  { stacking, marks, gap }: Choices & { gap: number },
): { size: Points; fitting: boolean; labelEvery: number } {
  const base = frame.width < 300 ? 10 : frame.width < 480 ? 12 : 13;
  const each = (frame.width - 12) / Math.max(1, block.categories.length);
  const beside = marks === 'column' && stacking === 'none' ? series.length : 1;
  const room = beside === 1 ? each - 2 : each / (beside + gap / 100);
  const texts = series.flatMap((one) =>
    one.points.map((point) => (point.value === null ? '' : (point.text ?? printByFormat(point.value, labelFormat)))),
  );
  const few = block.labels && series.length * block.categories.length <= mostLabels;
  const valueSize = few ? fittingSize(texts, room, { largest: base, smallest: smallestValue }, measurer) : null;
  const nameSize = areTimes(block.categories)
    ? base
    : (fittingSize(block.categories, each - 6, { largest: base, smallest: smallestName }, measurer) ?? smallestName);
  const size = Math.min(nameSize, valueSize ?? base);
  const names = widestOf(block.categories, size, measurer) + 6;
  return { size, fitting: valueSize !== null, labelEvery: Math.max(1, Math.ceil(names / each)) };
}

type Fitted = {
  size: Points;
  labelled: boolean;
  axis: string | null; // format of the axis's labels; null when it is not drawn
  legend: ChartSpec['legend'];
  choices: Choices;
};

function plotFrame(input: ChartInput, scale: Scale, fitted: Fitted): ChartSpec['plot'] {
  const { frame, measurer } = input;
  const { size, labelled, axis, choices } = fitted;
  const ticks = axis === null ? [] : [scale.min, scale.max].map((value) => printByFormat(value, axis));
  const left = axis === null ? 4 : widestOf(ticks, size, measurer) + 12;
  const names = input.series.map((each) => each.name);
  const legend = fitted.legend === 'top' ? legendRoom(names, size, frame, measurer) : 0;
  const title = input.axisTitle === '' || choices.stacking === 'share' ? 8 : size * 1.8;
  // Labels of falls hang below their bars.
  const bottom = size * 2 + (labelled && scale.min < 0 && choices.labelPosition !== 'inside' ? size : 0);
  const height = Math.max(20, frame.height - legend - title - (labelled ? size * 0.8 : 0) - bottom);
  return {
    x: frame.x + left,
    y: frame.y + Math.max(0, frame.height - bottom - height),
    width: Math.max(20, frame.width - left - 8),
    height,
  };
}
