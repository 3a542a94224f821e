import type { ChartPoint, ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import { printPoint } from '#core/scene/print-value.ts';
import type { ChartInput, ChartKindDefinition } from '../chart-input.ts';
import { fittingSize } from '../fit-labels.ts';
import { drawCartesian } from './cartesian.ts';

/** Columns beside what they are to reach: dashes across them, and a line of even pace when one target lies ahead. */
export const target: ChartKindDefinition = {
  nameZh: '目标进度图',
  nameEn: 'Progress to target',
  glyph: [
    { paint: 'pale', path: 'M3 9h5v10H3zM11.5 6h5v13h-5zM20 8h5v11h-5z' },
    { paint: 'stroke', path: 'M2 5h7M10.5 3h7M19 2h7' },
  ],
  mark: () => 'column',
  suits: () => ({
    rank: 10,
    zh: '实际数对照目标，看完成进度',
    en: 'Holds what is against what is to be reached',
  }),
  misfit: ({ series, planned, categories }) =>
    series !== 2
      ? { zh: '需要两个系列：实际数与目标数', en: 'It takes two series: what is, and what is to be reached' }
      : !planned
        ? { zh: '第二个系列不是规划或计划目标', en: 'The second series holds no figures of a plan' }
        : categories > 12
          ? { zh: '超过12项，目标难以辨认', en: 'Over 12 targets cannot be told apart' }
          : null,
  draw(input) {
    const last = input.series.length - 1;
    const [first] = input.series;
    const goals = last > 0 ? input.series[last] : undefined;
    const pace = first === undefined || goals === undefined ? null : evenPace(input, first, goals);
    const series = [
      ...input.series.map((each, index) => ({
        ...each,
        mark: index === last && last > 0 ? ('tick' as const) : ('column' as const),
        colour: index === last && last > 0 ? input.theme.palette.text : each.colour,
      })),
      ...(pace === null ? [] : [pace]),
    ];
    const spec = drawCartesian(
      { ...input, series },
      {
        kind: 'target',
        stacking: 'none',
        zero: true,
        labelPosition: 'inside',
        labelled: ({ mark }) => mark !== 'line',
      },
    );
    return withRoom(spec, input);
  },
};

/**
 * From the first figure straight to the one target ahead, over years that follow one another: where an even pace would
 * be. These points are no figures: they are drawn in grey and never printed.
 */
function evenPace({ block, theme, language }: ChartInput, first: ChartSeries, goals: ChartSeries): ChartSeries | null {
  const start = first.points[0]?.value ?? null;
  const known = goals.points.flatMap(({ value }, at) => (value === null ? [] : [{ value, at }]));
  const [goal] = known;
  const years = block.categories.map((name) => (/^\d{4}年?$/.test(name) ? Number.parseInt(name, 10) : null));
  const from = years[0] ?? null;
  const to = goal === undefined ? null : (years[goal.at] ?? null);
  if (start === null || known.length !== 1 || goal === undefined || goal.at < 2 || from === null || to === null)
    return null;
  const points = years.map((year, index): ChartPoint => {
    const share = year === null || index > goal.at ? null : (year - from) / (to - from);
    const value = share === null ? null : Number((start + (goal.value - start) * share).toPrecision(12));
    return { value, text: null, figure: null };
  });
  return {
    name: language === 'en' ? 'Even pace' : '按时间进度',
    mark: 'line',
    points,
    colour: theme.palette.textMuted,
    pointColours: null,
    hollow: null,
    dashed: true,
    labels: false,
    numberFormat: first.numberFormat,
    axis: 'first',
  };
}

/** Values stand in columns high enough for them, targets at their dashes; else the axis is read. */
function withRoom(spec: ChartSpec, input: ChartInput): ChartSpec {
  const { block, measurer } = input;
  const columns = spec.series.filter(({ mark }) => mark === 'column');
  const goals = spec.series.filter(({ mark }) => mark === 'tick');
  const gap = spec.categories.length <= 3 ? 150 : 80;
  const band = spec.plot.width / Math.max(1, spec.categories.length);
  const thickness = band / (columns.length + gap / 100);
  // PowerPoint's dash grows thicker as it grows wider.
  const tickSize = Math.max(8, Math.min(30, thickness * columns.length * 0.8));
  const wide = { ...spec, gap, tickSize };
  if (spec.labelPosition === 'none' || spec.valueAxis === null) return wide;
  const { min, max } = spec.valueAxis;
  const printed = (series: readonly ChartSeries[]) =>
    series.flatMap((each) =>
      each.points.flatMap((point) => (point.value === null ? [] : [printPoint(point, each.numberFormat)])),
    );
  const range = { largest: spec.labelSize, smallest: 9 };
  const inside = fittingSize(printed(columns), thickness - 2, range, measurer);
  const beside = fittingSize(printed(goals), band - 4, range, measurer);
  const lowest = columns.flatMap((each) =>
    each.points.flatMap(({ value }) => (value === null ? [] : [Math.abs(value)])),
  );
  const high = (Math.min(...lowest) / (max - min)) * spec.plot.height >= spec.labelSize * 4;
  if (inside !== null && beside !== null && high) return { ...wide, labelSize: Math.min(inside, beside) };
  return {
    ...drawCartesian(
      { ...input, block: { ...block, labels: false }, series: spec.series },
      { kind: 'target', stacking: 'none', zero: true, labelPosition: 'none' },
    ),
    gap,
    tickSize,
  };
}
