import type { ChartBlock } from '#core/deck/deck.ts';
import { type Frame, inset, type Points } from '#core/geometry/geometry.ts';
import type { ChartSpec, ValueAxis } from '#core/scene/chart-spec.ts';
import { type ChartContext, createChartSpec } from './create-chart-spec.ts';
import { createPanels, hasPanels } from './panels.ts';

const margin: Points = 8;

/** A block as marks alone, without names and values, to be shown smaller than letters can be read; none when nothing can be drawn. */
export function chartPreview(block: ChartBlock, frame: Frame, context: ChartContext): ChartSpec[] {
  const plain: ChartBlock = { ...block, heading: '', labels: false, notes: undefined };
  if (!hasPanels(plain)) {
    const { spec } = createChartSpec(plain, frame, context);
    return spec === null ? [] : [marksAlone(spec, inset(frame, margin))];
  }
  const { panels } = createPanels(plain, frame, context);
  return (panels ?? []).flatMap(({ spec, frame: place }) => (spec === null ? [] : [marksAlone(spec, place)]));
}

function marksAlone(spec: ChartSpec, plot: Frame): ChartSpec {
  const unnamed = (axis: ValueAxis | null) =>
    axis === null ? null : { ...axis, visible: false, title: '', titleLines: undefined };
  return {
    ...spec,
    categories: spec.form === 'radar' ? spec.categories.map(() => '') : spec.categories,
    series: spec.series.map((series) => ({ ...series, labels: false, sides: series.points.map(() => null) })),
    valueAxis: unnamed(spec.valueAxis),
    secondAxis: unnamed(spec.secondAxis),
    acrossAxis: unnamed(spec.acrossAxis),
    categoryAxis: spec.categoryAxis === null ? null : { ...spec.categoryAxis, names: [] },
    legend: 'none',
    labelPosition: 'none',
    plot: spec.form === 'radar' ? square(plot) : plot,
  };
}

/** A ring is as wide as it is high. */
function square({ x, y, width, height }: Frame): Frame {
  const side = Math.min(width, height);
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side };
}
