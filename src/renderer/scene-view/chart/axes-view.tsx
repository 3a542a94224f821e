import { acrossPlace, baseline, categoryCentre, isHorizontal, ticks, valuePlace } from '#core/scene/chart-geometry.ts';
import { type ChartSpec, nameLeading, titleLeading, type ValueAxis } from '#core/scene/chart-spec.ts';
import { css, round } from '../style.ts';
import { printValue } from '#core/scene/print-value.ts';

const labelGap = 8; // between labels and the plot

/** Gridlines, the value axes and the names of categories, each where the spec puts it. */
export function AxesView({ spec }: { spec: ChartSpec }) {
  const { valueAxis, secondAxis, acrossAxis } = spec;
  return (
    <g fontSize={spec.labelSize}>
      {valueAxis?.gridlines === true && <Gridlines spec={spec} axis={valueAxis} />}
      {valueAxis !== null && <ValueAxisNames spec={spec} axis={valueAxis} side="left" />}
      {secondAxis !== null && <ValueAxisNames spec={spec} axis={secondAxis} side="right" />}
      {acrossAxis !== null && <AcrossAxis spec={spec} axis={acrossAxis} />}
      <CategoryNames spec={spec} />
    </g>
  );
}

function Gridlines({ spec, axis }: { spec: ChartSpec; axis: ValueAxis }) {
  const { plot } = spec;
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  return ticks(axis).map((tick) => {
    const place = round(valuePlace(spec, tick, axis));
    const ends = isHorizontal(spec)
      ? { x1: place, x2: place, y1: plot.y, y2: bottom }
      : { x1: plot.x, x2: right, y1: place, y2: place };
    return <line key={tick} {...ends} stroke={css(spec.gridColour)} strokeWidth={0.75} />;
  });
}

/** Ticks beside the plot (below it for bars), and the unit. */
function ValueAxisNames({ spec, axis, side }: { spec: ChartSpec; axis: ValueAxis; side: 'left' | 'right' }) {
  const { plot, labelSize } = spec;
  const placeOf = (tick: number) => {
    const place = valuePlace(spec, tick, axis);
    if (isHorizontal(spec))
      return { x: round(place), y: plot.y + plot.height + labelSize * 1.45, textAnchor: 'middle' as const };
    const y = round(place + labelSize * 0.35);
    return side === 'left'
      ? { x: plot.x - labelGap, y, textAnchor: 'end' as const }
      : { x: round(plot.x + plot.width + labelGap), y, textAnchor: 'start' as const };
  };
  return (
    <g fill={css(spec.mutedColour)}>
      {axis.visible &&
        ticks(axis).map((tick) => (
          <text key={tick} {...placeOf(tick)}>
            {printValue(tick, axis.numberFormat)}
          </text>
        ))}
      <AxisTitle axis={axis} size={labelSize} />
    </g>
  );
}

/** The value axis along the foot of a scatter chart: its gridlines, ticks and what it measures. */
function AcrossAxis({ spec, axis }: { spec: ChartSpec; axis: ValueAxis }) {
  const { plot, labelSize } = spec;
  const bottom = plot.y + plot.height;
  return (
    <>
      {ticks(axis).map((tick) => {
        const x = round(acrossPlace(spec, tick));
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1={plot.y} y2={bottom} stroke={css(spec.gridColour)} strokeWidth={0.75} />
            <text x={x} y={round(bottom + labelSize * 1.45)} textAnchor="middle" fill={css(spec.mutedColour)}>
              {printValue(tick, axis.numberFormat)}
            </text>
          </g>
        );
      })}
      <g fill={css(spec.mutedColour)}>
        <AxisTitle axis={axis} size={labelSize} />
      </g>
    </>
  );
}

function AxisTitle({ axis, size }: { axis: ValueAxis; size: number }) {
  if (axis.title === '') return null;
  const lines = axis.titleLines ?? [{ text: axis.title, x: axis.titleAt.x }];
  return lines.map(({ text, x }, row) => {
    const y = round(axis.titleAt.y + row * size * titleLeading);
    return (
      <text key={y} x={round(x)} y={y}>
        {text}
      </text>
    );
  });
}

function CategoryNames({ spec }: { spec: ChartSpec }) {
  const { plot, categoryAxis } = spec;
  if (categoryAxis === null || !categoryAxis.visible) return null;
  const horizontal = isHorizontal(spec);
  return categoryAxis.names.map((lines, index) => {
    if (index % categoryAxis.labelEvery !== 0) return null;
    const centre = categoryCentre(spec, index);
    return lines.map((line, row) => {
      const place = horizontal
        ? {
            x: round(plot.x - labelGap),
            y: round(centre + spec.labelSize * (0.35 + (row - (lines.length - 1) / 2) * nameLeading)),
            textAnchor: 'end' as const,
          }
        : {
            x: round(centre),
            y: round(plot.y + plot.height + spec.labelSize * (1.45 + row * nameLeading)),
            textAnchor: 'middle' as const,
          };
      // Two categories may have one name, but no two lines one place.
      return (
        <text key={`${place.x} ${place.y}`} {...place} fill={css(spec.textColour)}>
          {line}
        </text>
      );
    });
  });
}

/** The axis the bars stand on, drawn over them. */
export function CategoryLine({ spec }: { spec: ChartSpec }) {
  const { plot, categoryAxis } = spec;
  if (categoryAxis?.visible === false) return null;
  const zero = round(baseline(spec));
  const place = isHorizontal(spec)
    ? { x1: zero, x2: zero, y1: plot.y, y2: plot.y + plot.height }
    : { x1: plot.x, x2: plot.x + plot.width, y1: zero, y2: zero };
  return <line {...place} stroke={css(spec.gridColour)} strokeWidth={1} />;
}
