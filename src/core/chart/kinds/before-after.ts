import type { Points } from '#core/geometry/geometry.ts';
import { type ChartSeries, type ChartSpec, noPoint } from '#core/scene/chart-spec.ts';
import { namedAt } from '#core/scene/end-labels.ts';
import { printPoint } from '#core/scene/print-value.ts';
import type { ChartInput, ChartKindDefinition } from '../chart-input.ts';
import { areTimes, fittingSize } from '../fit-labels.ts';
import { labelFormat } from '#core/scene/label-format.ts';
import { drawCartesian } from './cartesian.ts';

/** What changed between two times: a line for each item, its name and values beside its ends. */
export const beforeAfter: ChartKindDefinition = {
  nameZh: '前后对比图',
  nameEn: 'Before and after',
  glyph: [
    { paint: 'stroke', path: 'M7 15L21 4' },
    { paint: 'pale', path: 'M6 0h2v20H6zM20 0h2v20h-2z' },
  ],
  mark: () => 'line',
  suits: ({ series, categories }) => ({
    rank: Math.max(series, categories) > 2 ? 9 : 6,
    zh: '看两个时点之间谁升谁降',
    en: 'Shows what rose and what fell between two times',
  }),
  misfit: ({ categories, series, twoTimes }) =>
    !twoTimes
      ? { zh: '需要两个时点（或前后两个系列）', en: 'It takes two times, or two series: before and after' }
      : Math.max(categories, series) > 12
        ? { zh: '超过12条线，难以辨认', en: 'Over 12 lines cannot be told apart' }
        : null,
  draw(input) {
    const lines = asLines(input);
    const spec = drawCartesian(lines, {
      kind: 'before-after',
      stacking: 'none',
      zero: false,
      marks: 'line',
      labelPosition: 'ends',
      legend: 'none',
    });
    const size = spec.categories.length === 2 && lines.block.labels ? endLabelSize(spec, lines) : null;
    if (size !== null && spec.valueAxis !== null) {
      return {
        ...spec,
        labelPosition: 'ends',
        labelSize: size,
        series: spec.series.map((each) => ({ ...each, labels: true })),
        valueAxis: { ...spec.valueAxis, visible: false, gridlines: false },
        plot: { ...spec.plot, x: input.frame.x + 4, width: Math.max(20, input.frame.width - 8) },
      };
    }
    // Names and values that would cover one another give way to the legend and the axis.
    const unlabelled = { ...lines, block: { ...lines.block, labels: false } };
    return drawCartesian(unlabelled, {
      kind: 'before-after',
      stacking: 'none',
      zero: false,
      marks: 'line',
      labelPosition: 'none',
    });
  },
};

/** Two series over items become two categories with a line for each item; lines that are not highlighted are muted. */
function asLines(input: ChartInput): ChartInput {
  const { block, series, theme } = input;
  const turned = series.length === 2 && !(block.categories.length === 2 && areTimes(block.categories));
  const colour = (index: number) =>
    block.highlight === null || !turned
      ? (theme.palette.series[index % theme.palette.series.length] ?? theme.palette.accent)
      : index === block.highlight
        ? theme.palette.accent
        : theme.palette.accentSoft;
  if (!turned)
    return { ...input, series: series.map((each, index) => ({ ...each, pointColours: null, colour: colour(index) })) };
  return {
    ...input,
    block: { ...block, categories: series.map(({ name }) => name) },
    series: block.categories.map((name, at): ChartSeries => {
      const hollow = series.map((each) => each.hollow?.[at] ?? false);
      const points = series.map((each) => each.points[at] ?? noPoint);
      return {
        name,
        mark: 'line',
        points,
        colour: colour(at),
        pointColours: null,
        hollow: hollow.includes(true) ? hollow : null,
        dashed: false,
        labels: true,
        numberFormat: labelFormat(points.map(({ text }) => text)),
        axis: 'first',
      };
    }),
  };
}

/** The size at which names and values fit beside the lines' ends without covering one another, or null. */
function endLabelSize(spec: ChartSpec, { frame, measurer }: ChartInput): Points | null {
  const axis = spec.valueAxis;
  if (axis === null) return null;
  const texts = spec.series.flatMap((each) =>
    each.points.flatMap((point, index) => {
      const printed = printPoint(point, each.numberFormat);
      if (printed === '') return [];
      return [namedAt(each) === index ? `${each.name} ${printed}` : printed];
    }),
  );
  // Lines run between the middles of two bands, which leaves a quarter of the plot on either side.
  const size = fittingSize(texts, frame.width / 4 - 16, { largest: 13, smallest: 9 }, measurer);
  if (size === null) return null;
  const apart = [0, 1].every((category) => {
    const heights = spec.series
      .flatMap((each) => each.points[category]?.value ?? [])
      .map((value) => ((value - axis.min) / (axis.max - axis.min)) * spec.plot.height)
      .sort((left, right) => left - right);
    return heights.every((height, index) => index === 0 || height - (heights[index - 1] ?? 0) >= size * 1.2);
  });
  return apart ? size : null;
}
