import { Curve, Polygon } from 'recharts';
import type { ChartSeries, ChartSpec, ValueAxis } from '#core/scene/chart-spec.ts';
import { css, dataOfFigure, round } from '../style.ts';
import { ticks } from './chart-geometry.ts';
import { printValue } from './print-value.ts';

const lineWidth = 2.25; // these two as the PPTX writes them
const dotRadius = 3;
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
        {ticks(valueAxis).map((tick) => (
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
        {categories.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two categories may have one name.
          <text key={index} {...namePlace(spec, index)} fill={css(spec.textColour)}>
            {name}
          </text>
        ))}
      </g>
    </>
  );
}

function Outline({ spec, axis, series }: { spec: ChartSpec; axis: ValueAxis; series: ChartSeries }) {
  const spots = series.points.map(({ value }, index) => (value === null ? null : spotAt(spec, axis, index, value)));
  const [first] = spots;
  return (
    <>
      <Curve
        points={[...spots, first ?? null].map((spot) => spot ?? { x: null, y: null })}
        connectNulls={false}
        fill="none"
        stroke={css(series.colour)}
        strokeWidth={lineWidth}
        strokeLinejoin="round"
      />
      {spots.map((spot, category) => {
        const hollow = series.hollow?.[category] === true;
        return spot === null ? null : (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a category has one point.
            key={category}
            cx={round(spot.x)}
            cy={round(spot.y)}
            r={dotRadius}
            fill={css(hollow ? spec.paperColour : series.colour)}
            stroke={css(series.colour)}
            strokeWidth={hollow ? 1.5 : 0}
            {...dataOfFigure(series.points[category]?.figure)}
          />
        );
      })}
    </>
  );
}

/** Clockwise from the top, the smallest value of the axis at the centre. */
function spotAt(spec: ChartSpec, { min, max }: ValueAxis, category: number, value: number) {
  const { plot, categories } = spec;
  const share = (Math.min(max, Math.max(min, value)) - min) / (max - min || 1);
  const angle = (category / Math.max(1, categories.length)) * 2 * Math.PI;
  const radius = (plot.width / 2) * share;
  return {
    x: round(plot.x + plot.width / 2 + radius * Math.sin(angle)),
    y: round(plot.y + plot.height / 2 - radius * Math.cos(angle)),
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
