import type { ChartPoint, ChartSeries } from '#core/scene/chart-spec.ts';
import type { ChartKindDefinition } from '../chart-input.ts';
import { mostDecimals, runningSteps } from '../running-total.ts';
import { drawCartesian } from './cartesian.ts';

/**
 * Contributions one on another, and their total: columns stacked on one that is not drawn. A column that crosses nought
 * is drawn in two parts, as columns stack on either side of it. Labels are a series of their own, because a column that
 * floats is as long as its figure, but does not end at it.
 */
export const waterfall: ChartKindDefinition = {
  nameZh: '瀑布图',
  nameEn: 'Waterfall',
  glyph: [
    { paint: 'fill', path: 'M2 11h4.5v8H2zM21.5 3H26v16h-4.5z' },
    { paint: 'pale', path: 'M8.5 6H13v5H8.5zM15 3h4.5v3H15z' },
  ],
  mark: () => 'column',
  suits: () => ({
    rank: 9,
    zh: '看各项增减如何累加成合计',
    en: 'Shows how parts add up to their total',
  }),
  misfit: ({ series, categories, missing, total, timeCategories }) => {
    if (series > 1) return { zh: '瀑布图只能表示一个系列', en: 'A waterfall shows one series only' };
    if (timeCategories)
      return { zh: '各期的数不是最后一期的组成部分', en: 'Earlier periods are no parts of the last one' };
    if (categories < 3) return { zh: '少于两个分项和一个合计', en: 'It takes two parts and their total' };
    if (missing) return { zh: '有缺数，无法逐项累加', en: 'With a value missing, the parts cannot be added up' };
    return total ? null : { zh: '最后一项不是前面各项之和', en: 'The last value is not the sum of the others' };
  },
  draw(input) {
    const { theme, block, language } = input;
    const [first] = input.series;
    const points = first?.points ?? [];
    const steps = runningSteps(
      points.map(({ value }) => value),
      mostDecimals(points.map(({ text }) => text)),
    );
    const [totals = theme.palette.accent, rises = totals, falls = totals] = theme.palette.series;
    const colours = steps.map((step) => (step?.total ? totals : step !== null && step.to < step.from ? falls : rises));
    const ends = steps.map((step) =>
      step === null ? null : { low: Math.min(step.from, step.to), high: Math.max(step.from, step.to) },
    );
    const part = (name: string, mark: ChartSeries['mark'], values: (number | null)[]): ChartSeries => ({
      name,
      mark,
      points: values.map((value, index) => pointOf(value, mark === 'caption' ? points[index] : undefined)),
      colour: totals,
      pointColours: mark === 'column' ? colours : null,
      hollow: mark === 'column' ? (first?.hollow ?? null) : null,
      dashed: false,
      labels: mark === 'caption',
      numberFormat: first?.numberFormat ?? 'General',
      axis: 'first',
    });
    const english = language === 'en';
    const below = ends.map((end) => (end === null || end.low >= 0 ? null : exact(end.low - Math.min(end.high, 0))));
    const series = [
      part(
        english ? 'Base (not drawn)' : '底座（不显示）',
        'base',
        ends.map((end) => (end === null ? null : end.low > 0 ? end.low : end.high < 0 ? end.high : null)),
      ),
      part(
        english ? 'Above nought' : '零以上',
        'column',
        ends.map((end) =>
          end === null || (end.high <= 0 && end.low < 0) ? null : exact(end.high - Math.max(end.low, 0)),
        ),
      ),
      ...(below.some((value) => value !== null) ? [part(english ? 'Below nought' : '零以下', 'column', below)] : []),
      part(
        first?.name ?? '',
        'caption',
        ends.map((end) => end?.high ?? null),
      ),
    ];
    return drawCartesian(
      { ...input, block: { ...block, highlight: null }, series },
      {
        kind: 'waterfall',
        stacking: 'sum',
        zero: true,
        labelPosition: 'above',
        legend: 'none',
        labelled: ({ mark }) => mark === 'caption',
      },
    );
  },
};

function pointOf(value: number | null, fact: ChartPoint | undefined): ChartPoint {
  return { value, text: fact?.text ?? null, figure: fact?.figure ?? null };
}

/** Binary fractions off the twelfth digit would show in the workbook. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
