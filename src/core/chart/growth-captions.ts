import { type ChartSeries, type ChartSpec, noPoint } from '#core/scene/chart-spec.ts';
import type { ChartInput } from './chart-input.ts';

const room = 1.35; // of a label's size, from the top of a column's value to that of its growth

/**
 * Growth over the values of columns, as its publisher has it: ▲3.0%. It is never computed; a column without it has none, and
 * a chart whose values are read off an axis has none either, because over an unlabelled column a reader takes it for the value.
 */
export function withGrowth(spec: ChartSpec, { growth, theme, language }: ChartInput): ChartSpec {
  const [columns] = spec.series;
  const axis = spec.valueAxis;
  if (growth === null || columns === undefined || axis === null || spec.labelPosition !== 'outside') return spec;
  const away = ((axis.max - axis.min) * spec.labelSize * room) / spec.plot.height;
  const points = columns.points.map((point, index) => {
    const printed = growth[index] ?? null;
    return point.value === null || point.value < 0 || printed === null
      ? noPoint
      : { value: Number((point.value + away).toPrecision(12)), text: printed.text, figure: printed.figure };
  });
  const highest = Math.max(axis.max, ...points.flatMap(({ value }) => (value === null ? [] : [value + away])));
  const captions: ChartSeries = {
    name: language === 'en' ? 'Published growth' : '增速（公布数）',
    mark: 'caption',
    points,
    colour: theme.palette.textMuted,
    pointColours: spec.categories.map((_, index) => growth[index]?.colour ?? theme.palette.textMuted),
    hollow: null,
    dashed: false,
    labels: true,
    numberFormat: 'General',
    axis: 'first',
  };
  return { ...spec, series: [...spec.series, captions], valueAxis: { ...axis, max: highest } };
}
