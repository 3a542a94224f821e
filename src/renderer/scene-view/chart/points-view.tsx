import { acrossPlace, valuePlace } from '#core/scene/chart-geometry.ts';
import type { ChartSpec, Side } from '#core/scene/chart-spec.ts';
import { diametersOf } from '#core/scene/point-sizes.ts';
import { css, dataOfFigure, round } from '../style.ts';
import { AxesView } from './axes-view.tsx';

const bubbleOpacity = 0.75; // as the PPTX writes it: bubbles may lie on one another

/** Scatter and bubble charts: a point for each category that has both its measures, its name beside it. */
export function PointsView({ spec }: { spec: ChartSpec }) {
  const [across, up] = spec.series;
  if (across === undefined || up === undefined) return null;
  const diameters = diametersOf(spec);
  const sized = spec.series.some(({ mark }) => mark === 'size');
  const points = spec.categories.flatMap((name, at) => {
    const [along, high] = [across.points[at]?.value ?? null, up.points[at]?.value ?? null];
    const radius = (diameters[at] ?? 0) / 2;
    if (along === null || high === null || radius === 0) return [];
    return [{ name, at, x: acrossPlace(spec, along), y: valuePlace(spec, high), radius }];
  });
  return (
    <>
      <AxesView spec={spec} />
      {points.map(({ at, x, y, radius }) => {
        const colour = css(up.pointColours?.[at] ?? up.colour);
        const hollow = up.hollow?.[at] === true;
        return (
          <circle
            key={at}
            cx={round(x)}
            cy={round(y)}
            r={round(radius)}
            fill={hollow ? css(spec.paperColour) : colour}
            fillOpacity={sized && !hollow ? bubbleOpacity : 1}
            stroke={hollow ? colour : 'none'}
            strokeWidth={1.5}
            {...dataOfFigure(up.points[at]?.figure)}
          />
        );
      })}
      {points.map(({ name, at, x, y, radius }) => {
        const side = up.sides?.[at] ?? null;
        return side === null ? null : (
          <text key={at} {...namePlace(side, { x, y, radius }, spec.labelSize)} fill={css(spec.textColour)}>
            {name}
          </text>
        );
      })}
    </>
  );
}

function namePlace(side: Side, { x, y, radius }: { x: number; y: number; radius: number }, size: number) {
  const away = radius + size * 0.35;
  const middle = { x: round(x), fontSize: size, textAnchor: 'middle' as const };
  switch (side) {
    case 'right':
      return { x: round(x + away), y: round(y + size * 0.35), fontSize: size, textAnchor: 'start' as const };
    case 'left':
      return { x: round(x - away), y: round(y + size * 0.35), fontSize: size, textAnchor: 'end' as const };
    case 'above':
      return { ...middle, y: round(y - away - size * 0.2) };
    case 'below':
      return { ...middle, y: round(y + away + size * 0.9) };
  }
}
