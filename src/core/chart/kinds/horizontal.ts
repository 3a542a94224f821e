import type { Points } from '#core/geometry/geometry.ts';
import type { ChartKind, ChartSpec } from '#core/scene/chart-spec.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';
import { printPoint, printValue } from '#core/scene/print-value.ts';
import type { ChartInput } from '../chart-input.ts';
import { namesBeside } from '../category-names.ts';
import { areTimes, fittingSize, widestOf } from '../fit-labels.ts';
import { groundColours } from '../ground-colours.ts';
import { axisFormat } from '#core/scene/label-format.ts';
import { legendRoom, legendSize } from '../legend-room.ts';
import { type Scale, valueScale } from '../scale.ts';
import { smallestPart } from '../smallest-part.ts';
import { stackedValues } from '../stacked-values.ts';

const smallest = 9;
const mostStackedLabels = 30;
const nearest = 0.8; // em from bar to bar; nearer values would cover one another
const plotShare = 0.55; // of the chart's width, before the names are known

type Choices = { kind: ChartKind; stacking: 'none' | 'sum' };

/** Horizontal bars, first category on top; values stand at the bars' ends, or in the parts of a stack. */
export function drawBars(
  { block, frame, theme, measurer, series, axisTitle }: ChartInput,
  { kind, stacking }: Choices,
): ChartSpec {
  const stacked = stacking === 'sum';
  const largest = frame.width < 300 || block.categories.length > 12 ? 10.5 : 13;
  const room = frame.width * 0.42 - 14;
  const legend = series.length > 1;
  const bars = series.map((each) => ({ ...each, mark: 'column' as const }));
  const wanted = fittingSize(block.categories, room, { largest, smallest }, measurer) ?? smallest;
  const size = legend ? legendSize(bars, wanted, frame, measurer) : wanted;
  const reached = stackedValues(series, stacking, block.categories.length);
  const scale = readableScale(reached, frame.width * plotShare, size, measurer);
  const printed = series.flatMap((each) => each.points.map((point) => printPoint(point, each.numberFormat)));
  const widest = widestOf(printed, size, measurer);
  const entries = legend ? legendRoom(bars, size, frame, measurer) : { height: 0, columns: 1 };
  const top = entries.height + (axisTitle === '' ? 4 : size * 2);
  const gap = block.categories.length <= 3 ? 110 : 60;
  const tall = Math.max(20, frame.height - top - size * 2);
  const pitch = tall / Math.max(1, block.categories.length) / (series.length === 1 ? 1 : series.length + gap / 100);
  // Numbers at the ends of the axis reach beyond the plot by half their width.
  const end = (value: number) =>
    stacked || pitch < nearest * size
      ? widestOf([printValue(value, axisFormat(scale.step))], size, measurer) / 2 + 4
      : 0;
  const values = stacked ? widestOf([printValue(scale.max, axisFormat(scale.step))], size, measurer) : widest + 14;
  // Values of falls stand left of their bars, so they need room beside the names.
  const names = Math.max(
    Math.min(room, widestOf(block.categories, size, measurer)) + 14 + (scale.min < 0 && !stacked ? values : 0),
    end(scale.min),
  );
  const width = Math.max(frame.width * 0.2, frame.width - names - Math.max(values, end(scale.max)));
  const labels = stacked
    ? block.labels && printed.length <= mostStackedLabels && widest <= smallestPart(bars, stacking, scale) * width
    : pitch >= nearest * size;
  const height = labels ? Math.max(20, frame.height - top - 6) : tall;
  const labelEvery = Math.max(1, Math.ceil((size * 1.15 * block.categories.length) / height));
  const plot = { x: frame.x + Math.min(names, frame.width - width), y: frame.y + top, width, height };
  const lines = namesBeside(
    block.categories,
    { each: room, height: height / Math.max(1, block.categories.length), size },
    measurer,
  );
  return {
    kind,
    form: 'horizontal',
    stacking,
    // Where bars reach below zero LibreOffice gives names the room up to zero; the breaks are in the names, then.
    categories:
      scale.min < 0
        ? block.categories.map((name, at) => ((lines[at]?.length ?? 0) > 1 ? (lines[at]?.join('\n') ?? name) : name))
        : block.categories,
    series: bars.map((each) => ({ ...each, labels })),
    valueAxis: {
      ...scale,
      numberFormat: axisFormat(scale.step),
      title: axisTitle,
      titleAt: { x: plot.x + width - widestOf([axisTitle], size, measurer), y: plot.y - size * 0.7 },
      visible: !labels,
      gridlines: !labels,
    },
    secondAxis: null,
    acrossAxis: null,
    categoryAxis: {
      visible: true,
      labelEvery: areTimes(block.categories) ? labelEvery : 1,
      names: lines,
    },
    legendColumns: entries.columns,
    legend: legend ? 'top' : 'none',
    labelPosition: labels ? (stacked ? 'inside' : 'outside') : 'none',
    labelSize: size,
    ...groundColours(theme),
    gap,
    tickSize: 0,
    plot,
  };
}

/** Fewer ticks for longer numbers, so that these stand apart along the axis. */
function readableScale(values: readonly (number | null)[], width: Points, size: Points, measurer: TextMeasurer): Scale {
  for (let count = 5; ; count -= 1) {
    const scale = valueScale(values, { zero: true, count });
    const ends = [scale.min, scale.max].map((each) => printValue(each, axisFormat(scale.step)));
    const each = (width * scale.step) / (scale.max - scale.min);
    if (count === 1 || widestOf(ends, size, measurer) + size <= each) return scale;
  }
}
