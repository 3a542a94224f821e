import { Polygon } from 'recharts';
import { shareAlong, type Spot, ticks } from '#core/scene/chart-geometry.ts';
import type { ChartSeries, ChartSpec, ValueAxis } from '#core/scene/chart-spec.ts';
import { css, round } from '../style.ts';
import { LineMarks } from './line-marks.tsx';
import { printValue } from '#core/scene/print-value.ts';

const away = 1.1; // of a name from the ring, of its size

/** Radar: rings at the ticks, names around, a polygon a series. A missing value leaves its outline open. */
export function RadarView({ spec }: { spec: ChartSpec }) {
  const { valueAxis, categories, labelSize } = spec;
  if (valueAxis === null) return null;
  const ringAt = (value: number) => categories.map((_, index) => spotAt(spec, valueAxis, index, value));
  return (
    <>
      {ticks(valueAxis).map((tick) => (
        <Polygon key={tick} points={ringAt(tick)} fill="none" stroke={css(spec.gridColour)} strokeWidth={0.75} />
      ))}
      {spec.series.map((series) => (
        <Outline key={spec.series.indexOf(series)} spec={spec} axis={valueAxis} series={series} />
      ))}
      <g fontSize={labelSize}>
        {(valueAxis.visible ? ticks(valueAxis) : []).map((tick) => (
          <text
            key={tick}
            x={round(spec.plot.x + spec.plot.width / 2 - labelSize * 0.5)}
            y={round(spotAt(spec, valueAxis, 0, tick).y + labelSize * 0.35)}
            textAnchor="end"
            fill={css(spec.mutedColour)}
          >
            {printValue(tick, valueAxis.numberFormat)}
          </text>
        ))}
        {valueAxis.title !== '' && (
          <text x={round(valueAxis.titleAt.x)} y={round(valueAxis.titleAt.y)} fill={css(spec.mutedColour)}>
            {valueAxis.title}
          </text>
        )}
        {categories.map((name, index) => {
          const place = namePlace(spec, index);
          // Two categories may have one name, but no two one place.
          return (
            <text key={`${place.x} ${place.y}`} {...place} fill={css(spec.textColour)}>
              {name}
            </text>
          );
        })}
      </g>
    </>
  );
}

function Outline({ spec, axis, series }: { spec: ChartSpec; axis: ValueAxis; series: ChartSeries }) {
  const spots = series.points.map(({ value }, index) => (value === null ? null : spotAt(spec, axis, index, value)));
  return <LineMarks spec={spec} series={series} spots={spots} closed />;
}

/** Clockwise from the top, the smallest value of the axis at the centre. */
function spotAt(spec: ChartSpec, axis: ValueAxis, category: number, value: number): Spot {
  const { plot, categories } = spec;
  const angle = (category / Math.max(1, categories.length)) * 2 * Math.PI;
  const radius = (plot.width / 2) * shareAlong(axis, value);
  return {
    x: round(plot.x + plot.width / 2 + radius * Math.sin(angle)),
    y: round(plot.y + plot.height / 2 - radius * Math.cos(angle)),
    category,
  };
}

function namePlace(spec: ChartSpec, category: number) {
  const { plot, labelSize, categories } = spec;
  const angle = (category / Math.max(1, categories.length)) * 2 * Math.PI;
  const radius = plot.width / 2 + labelSize * away;
  const [across, down] = [Math.sin(angle), -Math.cos(angle)];
  return {
    x: round(plot.x + plot.width / 2 + radius * across),
    y: round(plot.y + plot.height / 2 + radius * down + labelSize * (0.35 + 0.45 * down)),
    textAnchor: Math.abs(across) < 0.1 ? ('middle' as const) : across > 0 ? ('start' as const) : ('end' as const),
  };
}
