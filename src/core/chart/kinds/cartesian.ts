import type { Points } from '#core/geometry/geometry.ts';
import type { ChartKind, ChartSeries, ChartSpec, ValueAxis } from '#core/scene/chart-spec.ts';
import { hasLegendEntry } from '#core/scene/legend-entries.ts';
import type { ChartInput } from '../chart-input.ts';
import { widestOf } from '../fit-labels.ts';
import { groundColours } from '../ground-colours.ts';
import { axisFormat } from '#core/scene/label-format.ts';
import { legendSize } from '../legend-room.ts';
import { labelling } from '../labelling.ts';
import { plotFrame } from '../plot-frame.ts';
import { type Scale, valueScale } from '../scale.ts';
import { smallestPart } from '../smallest-part.ts';
import { stackedValues } from '../stacked-values.ts';
import { alignedScales, bandScales } from '../two-scales.ts';

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

const plotShare = 0.75; // of the chart's height, before its legend and names are known

/** Vertical charts over categories: columns, lines, areas and their mixtures, on one axis or on two. */
export function drawCartesian(input: ChartInput, choices: Choices): ChartSpec {
  const { block, theme } = input;
  const series = input.series.map((each) => ({
    ...each,
    mark: each.dashed ? each.mark : (choices.marks ?? each.mark),
  }));
  const gap = block.categories.length <= 3 ? 150 : 60;
  const legend = choices.legend ?? (series.length > 1 ? 'top' : 'none');
  const printing = series.filter((each) => choices.labelled?.(each) ?? !each.dashed);
  const { size: wanted, fitting } = labelling(input, printing, { stacked: choices.stacking !== 'none', gap });
  const entries = legend === 'top' ? series.filter(hasLegendEntry) : [];
  const size = legendSize(entries, wanted, input.frame, input.measurer);
  const reach = (axis: ChartSeries['axis']) =>
    stackedValues(
      series.filter((each) => each.axis === axis),
      choices.stacking,
      block.categories.length,
    );
  const two = series.some((each) => each.axis === 'second');
  const alone = input.scale ?? valueScale(reach('first'), { zero: choices.zero });
  // A label inside a part lower than itself would cover its neighbours'.
  const lowest = smallestPart(series, choices.stacking, alone) * input.frame.height * plotShare;
  const labelled =
    fitting &&
    (choices.labelPosition !== 'inside' || choices.stacking === 'none' || lowest >= size) &&
    (!two || roomForBands(input, series, size));
  const { first, second } = !two
    ? { first: alone, second: null }
    : labelled
      ? bandScales(reach('first'), reach('second'), bands(input.frame.height, size))
      : alignedScales(reach('first'), reach('second'));
  // Shares are read off the axis, values as printed off the columns.
  const axis = !labelled || choices.stacking === 'share';
  const titles = two && labelled ? ['', ''] : [choices.stacking === 'share' ? '' : input.axisTitle, input.secondTitle];
  const formats = [choices.stacking === 'share' ? '0%' : axisFormat(first.step), axisFormat(second?.step ?? 1)];
  const { plot, titleBase, right, categoryAxis, legendColumns } = plotFrame(input, {
    size,
    above: labelled,
    below: labelled && choices.labelPosition !== 'inside',
    legend: entries,
    titles,
    axis,
    formats,
    first,
    second,
  });
  const axisOf = (scale: Scale, at: 0 | 1): ValueAxis => ({
    ...scale,
    numberFormat: formats[at] ?? 'General',
    title: titles[at] ?? '',
    titleAt: {
      x:
        at === 0
          ? input.frame.x + 4
          : plot.x + plot.width + right - widestOf([titles[1] ?? ''], size, input.measurer) - 4,
      y: titleBase,
    },
    visible: axis,
    gridlines: axis && at === 0,
  });
  return {
    kind: choices.kind,
    form: 'vertical',
    stacking: choices.stacking,
    categories: block.categories,
    series: series.map((one) => ({ ...one, labels: labelled && printing.includes(one) })),
    valueAxis: axisOf(first, 0),
    secondAxis: second === null ? null : axisOf(second, 1),
    acrossAxis: null,
    categoryAxis,
    legend,
    legendColumns,
    labelPosition: labelled ? choices.labelPosition : 'none',
    labelSize: size,
    ...groundColours(theme),
    gap,
    tickSize: 0,
    plot,
  };
}

/** Values of columns and of one line above them stand apart in a chart that is high enough. */
function roomForBands({ frame }: ChartInput, series: readonly ChartSeries[], size: Points): boolean {
  return series.filter(({ axis }) => axis === 'second').length === 1 && frame.height >= size * 15;
}

function bands(height: Points, size: Points) {
  const columns = 0.58;
  return { columns, low: Math.min(0.8, columns + (size * 2.6) / (height * plotShare)), high: 0.96 };
}
