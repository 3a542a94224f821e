import type { ChartPoint, ChartSpec } from '#core/scene/chart-spec.ts';
import type { Colour } from '#core/theme/theme.ts';
import type { ChartFacts, ChartInput, Said } from '../chart-input.ts';
import { fittingSize, widestOf } from '../fit-labels.ts';
import { groundColours } from '../ground-colours.ts';

/**
 * Pie and doughnut: parts of a whole. One share alone is drawn against its remainder to 100 %, which is no figure of the
 * store and is therefore unlabelled and grey.
 */
export function drawRound(input: ChartInput, kind: 'pie' | 'doughnut'): ChartSpec {
  const { block, frame, theme, measurer } = input;
  const [first] = input.series;
  const points = first?.points ?? [];
  const [only] = points;
  const share = points.length === 1 && input.unit === '%' && only !== undefined && only.value !== null;
  const rest: ChartPoint[] = share
    ? [{ value: Number((100 - (only.value ?? 0)).toPrecision(12)), text: null, figure: null }]
    : [];
  const colours: Colour[] = points.map(
    (_, index) =>
      first?.pointColours?.[index] ?? theme.palette.series[index % theme.palette.series.length] ?? theme.palette.accent,
  );
  const swatch = 36; // mark and gaps before a name of the legend
  const room = frame.width * 0.45 - swatch;
  const size = fittingSize(block.categories, room, { largest: 12, smallest: 9 }, measurer) ?? 9;
  const legendWidth = share ? 0 : swatch + Math.min(room, widestOf(block.categories, size, measurer));
  const side = Math.min(frame.width - legendWidth, frame.height) * 0.92;
  return {
    kind,
    form: kind,
    stacking: 'none',
    categories: share ? [...block.categories, ''] : block.categories,
    series: [
      {
        name: first?.name ?? '',
        mark: 'slice',
        points: [...points, ...rest],
        colour: theme.palette.accent,
        pointColours: [...(share ? [theme.palette.accent] : colours), ...(share ? [theme.palette.rule] : [])],
        hollow: null,
        dashed: false,
        labels: block.labels && !share,
        numberFormat: first?.numberFormat ?? 'General',
        axis: 'first',
      },
    ],
    valueAxis: null,
    secondAxis: null,
    acrossAxis: null,
    categoryAxis: null,
    legendColumns: 1,
    legend: share ? 'none' : 'right',
    labelPosition: block.labels && !share ? 'inside' : 'none',
    labelSize: size,
    ...groundColours(theme),
    gap: 0,
    tickSize: 0,
    plot: {
      x: frame.x + (frame.width - legendWidth - side) / 2,
      y: frame.y + (frame.height - side) / 2,
      width: side,
      height: side,
    },
  };
}

export function roundMisfit(facts: ChartFacts): Said | null {
  if (facts.series > 1) return { zh: '饼图只能表示一个系列', en: 'A pie shows one series only' };
  if (facts.categories > 6) return { zh: '超过6个部分，难以比较', en: 'Over six parts cannot be compared' };
  if (facts.negative) return { zh: '含负值，不能表示占比', en: 'Negative values are no shares' };
  if (facts.categories === 1 && facts.shares) return null;
  return facts.sumsToWhole ? null : { zh: '各项不是同一整体的组成部分', en: 'The values are not parts of one whole' };
}
