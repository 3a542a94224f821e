import type { ChartBlock } from '#core/deck/deck.ts';
import type { Frame } from '#core/geometry/geometry.ts';
import type { FigureReference } from '#core/indicators/observation.ts';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import { chartKindDefinitions } from './chart-kinds.ts';
import { chartUnits } from './chart-units.ts';
import { type ChartContext, createChartSpec } from './create-chart-spec.ts';
import { areTimes } from './fit-labels.ts';
import { panelFrames } from './panel-frames.ts';
import { valueScale } from './scale.ts';

const leastPlot = 0.4; // of a chart's width, beside the numbers of its axis

/**
 * One of a block's small charts: `block` is the part of it that is drawn, `heading` the room for `name` and for `note`, which says
 * where its definition changed ('' for nowhere). `spec` is null where none of its figures is known.
 */
export type ChartPanel = {
  block: ChartBlock;
  name: string;
  note: string;
  heading: Frame;
  frame: Frame;
  spec: ChartSpec | null;
};

/**
 * The small charts of a block whose kind draws one for each series, in reading order; they share the scale, the size of letters and
 * whether values are printed, so that they can be compared. Null when there is nothing to draw: no number, or several units.
 */
export function createPanels(
  block: ChartBlock,
  frame: Frame,
  context: ChartContext,
): { panels: ChartPanel[] | null; missing: FigureReference[] } {
  const frames = panelFrames(block.series.length, frame);
  const parts = block.series.map((series, at) => ({ part: partOf(block, series), ...framesAt(frames, at, frame) }));
  const alone = parts.map((each) => createChartSpec(each.part, each.frame, context));
  const missing = alone.flatMap((each) => each.missing);
  const drawn = alone.flatMap(({ spec }) => spec ?? []);
  if (drawn.length === 0 || chartUnits(block, context.deck.snapshots).size > 1) return { panels: null, missing };
  const scale = valueScale(
    drawn.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ value }) => value))),
    { zero: !areTimes(block.categories), count: frames[0] !== undefined && frames[0].frame.height < 120 ? 3 : 5 },
  );
  const printed =
    drawn.every(({ labelPosition }) => labelPosition !== 'none') &&
    new Set(drawn.map(({ labelSize }) => labelSize)).size === 1;
  const shared = parts.map(
    (each) => createChartSpec({ ...each.part, labels: printed }, each.frame, context, scale).spec,
  );
  const read = shared.every(
    (spec, at) => spec === null || spec.plot.width >= (parts[at]?.frame.width ?? 0) * leastPlot,
  );
  const panels = parts.map(({ part, heading, frame: place }, at): ChartPanel => {
    const found = shared[at] ?? null;
    const spec = found === null || read ? found : withoutNumbers(found, place);
    return { block: part, name: part.series[0]?.name ?? '', note: noteOf(spec, context), heading, frame: place, spec };
  });
  return { panels, missing };
}

/** The gridlines alone: numbers that long would cover the chart beside. */
function withoutNumbers(spec: ChartSpec, frame: Frame): ChartSpec {
  const valueAxis = spec.valueAxis === null ? null : { ...spec.valueAxis, visible: false };
  return { ...spec, valueAxis, plot: { ...spec.plot, x: frame.x + 4, width: Math.max(1, frame.width - 12) } };
}

/** Whether a block is drawn as several charts. */
export function hasPanels(block: ChartBlock): boolean {
  return chartKindDefinitions[block.chart].panels === true;
}

function partOf(block: ChartBlock, series: ChartBlock['series'][number]): ChartBlock {
  return { ...block, series: [series], highlight: null, notes: undefined, targetLine: undefined, growth: undefined };
}

function framesAt(frames: ReturnType<typeof panelFrames>, at: number, whole: Frame) {
  return frames[at] ?? { heading: whole, frame: whole };
}

/** A line that begins again where a definition changed has no legend to say so: its heading does. */
function noteOf(spec: ChartSpec | null, { deck }: ChartContext): string {
  const from = spec?.series[1]?.points.findIndex(({ value }) => value !== null) ?? -1;
  const time = spec?.categories[from];
  if (time === undefined) return '';
  if (deck.language === 'en') return ` (new definition from ${time})`;
  return `（${/^\d{4}$/.test(time) ? `${time}年` : time}起新口径）`;
}
