import type { ChartSpec } from '#core/scene/chart-spec.ts';
import { css, round } from '../style.ts';
import { baseline, categoryCentre, isHorizontal, ticks, valuePlace } from './chart-geometry.ts';
import { printValue } from './print-value.ts';

const labelGap = 8; // between labels and the plot

/** Gridlines, the category axis, ticks and names, each where the spec puts it. */
export function AxesView({ spec }: { spec: ChartSpec }) {
  const { plot, valueAxis } = spec;
  const horizontal = isHorizontal(spec);
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  // A line at a value, across the plot.
  const at = (value: number) =>
    horizontal
      ? { x1: valuePlace(spec, value), x2: valuePlace(spec, value), y1: plot.y, y2: bottom }
      : { x1: plot.x, x2: right, y1: round(valuePlace(spec, value)), y2: round(valuePlace(spec, value)) };
  return (
    <g fontSize={spec.labelSize}>
      {valueAxis?.gridlines === true &&
        ticks(spec).map((tick) => <line key={tick} {...at(tick)} stroke={css(spec.gridColour)} strokeWidth={0.75} />)}
      {valueAxis?.visible === true &&
        ticks(spec).map((tick) => (
          <text
            key={tick}
            x={horizontal ? round(valuePlace(spec, tick)) : plot.x - labelGap}
            y={horizontal ? bottom + spec.labelSize * 1.45 : round(valuePlace(spec, tick) + spec.labelSize * 0.35)}
            textAnchor={horizontal ? 'middle' : 'end'}
            fill={css(spec.mutedColour)}
          >
            {printValue(tick, valueAxis.numberFormat)}
          </text>
        ))}
      {valueAxis?.visible === true && valueAxis.title !== '' && (
        <text
          x={horizontal ? right : plot.x - labelGap}
          y={round(plot.y - spec.labelSize)}
          textAnchor="end"
          fill={css(spec.mutedColour)}
        >
          {valueAxis.title}
        </text>
      )}
      <CategoryNames spec={spec} />
    </g>
  );
}

function CategoryNames({ spec }: { spec: ChartSpec }) {
  const { plot, categoryAxis } = spec;
  if (categoryAxis === null || !categoryAxis.visible) return null;
  const horizontal = isHorizontal(spec);
  return spec.categories.map((name, index) => {
    if (index % categoryAxis.labelEvery !== 0) return null;
    const centre = categoryCentre(spec, index);
    const place = horizontal
      ? { x: plot.x - labelGap, y: centre + spec.labelSize * 0.35, textAnchor: 'end' as const }
      : { x: centre, y: plot.y + plot.height + spec.labelSize * 1.45, textAnchor: 'middle' as const };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: two categories may have one name.
      <text key={index} {...place} x={round(place.x)} y={round(place.y)} fill={css(spec.textColour)}>
        {name}
      </text>
    );
  });
}

/** The axis the bars stand on, drawn over them. */
export function CategoryLine({ spec }: { spec: ChartSpec }) {
  const { plot } = spec;
  const zero = round(baseline(spec));
  const place = isHorizontal(spec)
    ? { x1: zero, x2: zero, y1: plot.y, y2: plot.y + plot.height }
    : { x1: plot.x, x2: plot.x + plot.width, y1: zero, y2: zero };
  return <line {...place} stroke={css(spec.gridColour)} strokeWidth={1} />;
}
