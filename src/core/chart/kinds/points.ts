import type { Points } from '#core/geometry/geometry.ts';
import { type ChartSeries, type ChartSpec, noPoint, titleLeading, type ValueAxis } from '#core/scene/chart-spec.ts';
import { acrossPlace, valuePlace } from '#core/scene/chart-geometry.ts';
import { diametersOf } from '#core/scene/point-sizes.ts';
import { printValue } from '#core/scene/print-value.ts';
import type { ChartInput } from '../chart-input.ts';
import { widestOf } from '../fit-labels.ts';
import { groundColours } from '../ground-colours.ts';
import { axisFormat } from '#core/scene/label-format.ts';
import { nameSides } from '../name-sides.ts';
import { type Scale, valueScale } from '../scale.ts';
import { centredLines, titleLines } from '../title-lines.ts';

const margin = 0.08; // of an axis beyond the outermost points, for bubbles and names

/** A point for each category between the first series (across) and the second (up); the third is its size. */
export function drawPoints(input: ChartInput, kind: 'scatter' | 'bubble'): ChartSpec {
  const { block, frame, theme, measurer, language } = input;
  const size: Points = frame.width < 300 ? 10 : 12;
  const named = (index: number) => withUnit(input.series[index]?.name ?? '', input.units[index] ?? '', language);
  const across = seriesAs(input, 0, 'across', named(0));
  const up = seriesAs(input, 1, 'dot', named(1));
  const sizes = kind === 'bubble' ? [seriesAs(input, 2, 'size', named(2))] : [];
  // A point that lacks one of its measures stands nowhere.
  const whole = block.categories.map((_, at) => [across, up].every(({ points }) => points[at]?.value !== null));
  const scaleOf = ({ points }: ChartSeries, count: number) =>
    wider(
      valueScale(
        points.map(({ value }, at) => (whole[at] === true ? value : null)),
        { zero: false, count },
      ),
    );
  const y = scaleOf(up, 5);
  const ticks = [y.min, y.max].map((each) => printValue(each, axisFormat(y.step)));
  const left = widestOf(ticks, size, measurer) + 12;
  const endsOf = (scale: Scale) =>
    widestOf(
      [scale.min, scale.max].map((each) => printValue(each, axisFormat(scale.step))),
      size,
      measurer,
    );
  // The last number along the foot reaches beyond the plot by half its width.
  const right = Math.max(16, endsOf(scaleOf(across, 5)) / 2 + 4);
  const [area] = sizes;
  const foot =
    area === undefined ? across.name : `${across.name}${language === 'en' ? '; area: ' : '；面积：'}${area.name}`;
  const titles = {
    up: titleLines(up.name, 'up', { width: frame.width, size }, measurer),
    foot: titleLines(foot, 'foot', { width: frame.width, size }, measurer),
  };
  const top = size * (2.5 + titleLeading * (titles.up.length - 1));
  const bottom = size * (3.8 + (titleLeading + 0.3) * (titles.foot.length - 1));
  const plot = {
    x: frame.x + left,
    y: frame.y + top,
    width: Math.max(20, frame.width - left - right),
    height: Math.max(20, frame.height - top - bottom),
  };
  // Fewer ticks for longer numbers, so that these stand apart along the axis.
  const apart = (scale: Scale) => endsOf(scale) + size <= (plot.width * scale.step) / (scale.max - scale.min);
  const x = [5, 4, 3, 2].map((count) => scaleOf(across, count)).find(apart) ?? scaleOf(across, 1);
  const axisOf = (scale: Scale, title: string, lines: readonly string[], titleAt: ValueAxis['titleAt']): ValueAxis => ({
    ...scale,
    numberFormat: axisFormat(scale.step),
    title,
    titleAt,
    titleLines: centredLines(lines, titleAt.x, size, measurer),
    visible: true,
    gridlines: true,
  });
  const spec: ChartSpec = {
    kind,
    form: 'scatter',
    stacking: 'none',
    categories: block.categories,
    series: [across, up, ...sizes],
    valueAxis: axisOf(y, up.name, titles.up, {
      x: frame.x + 4,
      y: plot.y - size * (1.2 + titleLeading * (titles.up.length - 1)),
    }),
    secondAxis: null,
    acrossAxis: axisOf(x, foot, titles.foot, {
      x: Math.max(frame.x, plot.x + plot.width - widestOf(titles.foot, size, measurer)),
      y: plot.y + plot.height + size * 3,
    }),
    categoryAxis: null,
    legend: 'none',
    legendColumns: 1,
    labelPosition: block.labels ? 'outside' : 'none',
    labelSize: size,
    ...groundColours(theme),
    gap: 0,
    tickSize: 0,
    plot,
  };
  const places = block.categories.map((name, at) =>
    whole[at] === true
      ? {
          name,
          x: acrossPlace(spec, across.points[at]?.value ?? 0),
          y: valuePlace(spec, up.points[at]?.value ?? 0),
          radius: (diametersOf(spec)[at] ?? 0) / 2,
        }
      : null,
  );
  const sides = block.labels ? nameSides(places, plot, size, measurer) : block.categories.map(() => null);
  return { ...spec, series: spec.series.map((each) => (each.mark === 'dot' ? { ...each, sides } : each)) };
}

function seriesAs(input: ChartInput, index: number, mark: ChartSeries['mark'], name: string): ChartSeries {
  const { block, theme } = input;
  const own = input.series[index];
  const colour = theme.palette.series[0] ?? theme.palette.accent;
  return {
    name,
    mark,
    points: block.categories.map((_, at) => own?.points[at] ?? noPoint),
    colour,
    pointColours:
      mark === 'dot' && block.highlight !== null
        ? block.categories.map((_, at) => (at === block.highlight ? colour : theme.palette.accentSoft))
        : null,
    hollow: mark === 'dot' ? (own?.hollow ?? null) : null,
    dashed: false,
    labels: mark === 'dot' && block.labels,
    numberFormat: own?.numberFormat ?? 'General',
    axis: 'first',
  };
}

/** A step more where the outermost points would lie on the plot's edge, where names and bubbles are cut. */
function wider({ min, max, step }: Scale): Scale {
  const room = (max - min) * margin;
  return {
    min: min === 0 ? 0 : Number((min - (room > 0 ? step : 0)).toPrecision(12)),
    max: Number((max + step).toPrecision(12)),
    step,
  };
}

function withUnit(name: string, unit: string, language: ChartInput['language']): string {
  return unit === '' ? name : language === 'en' ? `${name} (${unit})` : `${name}（${unit}）`;
}
