import { Curve } from 'recharts';
import type { Spot } from '#core/scene/chart-geometry.ts';
import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import { css, dataOfFigure, round } from '../style.ts';

const lineWidth = 2.25; // these two as the PPTX writes them
const dotRadius = 3;
const aloneRadius = 4; // of dots without a line
const outline = 1.5;

type LineMarksProps = { spec: ChartSpec; series: ChartSeries; spots: readonly (Spot | null)[]; closed?: boolean };

/**
 * A line through its spots, or dots alone; `closed` back to the first. A gap stays open: a line is never drawn over a missing
 * value. Dashed lines have no dots, as in the PPTX.
 */
export function LineMarks({ spec, series, spots, closed = false }: LineMarksProps) {
  const path = closed ? [...spots, spots[0] ?? null] : spots;
  return (
    <>
      {series.mark === 'line' && (
        <Curve
          points={path.map((spot) => spot ?? { x: null, y: null })}
          connectNulls={false}
          fill="none"
          stroke={css(series.colour)}
          strokeWidth={lineWidth}
          strokeLinejoin="round"
          strokeLinecap="round"
          strokeDasharray={series.dashed ? `${lineWidth * 4} ${lineWidth * 3}` : undefined}
        />
      )}
      {(series.dashed ? [] : knownSpots(spots).filter((spot) => series.dots?.[spot.category] !== false)).map(
        ({ x, y, category }) => (
          <circle
            key={category}
            cx={round(x)}
            cy={round(y)}
            r={series.mark === 'dot' ? aloneRadius : dotRadius}
            {...paintOfPoint(spec, series, category)}
            {...dataOfFigure(series.points[category]?.figure)}
          />
        ),
      )}
    </>
  );
}

/** A provisional figure is an outline in the colour it would be filled with. */
export function paintOfPoint(spec: ChartSpec, series: ChartSeries, category: number) {
  const colour = css(series.pointColours?.[category] ?? series.colour);
  return series.hollow?.[category] === true
    ? { fill: css(spec.paperColour), stroke: colour, strokeWidth: outline }
    : { fill: colour };
}

export function knownSpots(spots: readonly (Spot | null)[]): Spot[] {
  return spots.filter((spot) => spot !== null);
}
