import { Sector } from 'recharts';
import { slicesOf } from '#core/scene/chart-geometry.ts';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import { labelColour } from '#core/scene/label-colour.ts';
import { css, dataOfFigure } from '../style.ts';
import { PointLabel } from './point-label.tsx';

const hole = 0.5; // of the radius, as the PPTX writes it

/** Pie and doughnut, clockwise from the top. */
export function RoundView({ spec }: { spec: ChartSpec }) {
  const [series] = spec.series;
  if (series === undefined) return null;
  const { plot } = spec;
  const outer = Math.min(plot.width, plot.height) / 2;
  const inner = spec.form === 'doughnut' ? outer * hole : 0;
  const [cx, cy] = [plot.x + plot.width / 2, plot.y + plot.height / 2];
  // Labels of a ring stand in its middle, those of a pie near its edge.
  const labelRadius = spec.form === 'doughnut' ? (inner + outer) / 2 : outer - spec.labelSize * 2;
  const colourOf = (category: number) => series.pointColours?.[category] ?? series.colour;
  const slices = slicesOf(series);
  return (
    <>
      {slices.map(({ category, start, end }) => (
        <Sector
          key={category}
          cx={cx}
          cy={cy}
          innerRadius={inner}
          outerRadius={outer}
          // recharts counts anticlockwise from the right, and draws a whole turn only if just short of it.
          startAngle={90 - start}
          endAngle={90 - Math.min(end, start + 359.999)}
          fill={css(colourOf(category))}
          {...dataOfFigure(series.points[category]?.figure)}
        />
      ))}
      {series.labels &&
        spec.labelPosition !== 'none' &&
        slices.map(({ category, start, end }) => {
          const point = series.points[category];
          const angle = (((start + end) / 2) * Math.PI) / 180;
          return point === undefined ? null : (
            <PointLabel
              key={category}
              point={point}
              spec={spec}
              format={series.numberFormat}
              x={cx + labelRadius * Math.sin(angle)}
              y={cy - labelRadius * Math.cos(angle) + spec.labelSize * 0.35}
              anchor="middle"
              colour={labelColour(spec, series, category)}
            />
          );
        })}
    </>
  );
}
