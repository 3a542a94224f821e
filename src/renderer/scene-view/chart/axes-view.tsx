import type { ChartSpec } from '#core/scene/chart-spec.ts';
import { css } from '../style.ts';
import { printValue } from './print-value.ts';

type Plot = { x: number; y: number; width: number; height: number };

/** Gridlines, axis line, ticks and names, each where the spec puts it; `plot` is relative to the chart. */
export function AxesView({ spec, plot }: { spec: ChartSpec; plot: Plot }) {
  const horizontal = spec.kind === 'bar';
  const axis = spec.valueAxis;
  const ticks = axis === null ? [] : ticksOf(axis.min, axis.max, axis.step);
  const at = (value: number) =>
    axis === null ? 0 : plot.y + plot.height * (1 - (value - axis.min) / (axis.max - axis.min));
  const zero = axis === null ? plot.y + plot.height : at(Math.min(Math.max(0, axis.min), axis.max));
  const band = (horizontal ? plot.height : plot.width) / Math.max(1, spec.categories.length);
  return (
    <g fontSize={spec.labelSize}>
      {axis?.gridlines === true &&
        ticks.map((tick) => (
          <line
            key={tick}
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={at(tick)}
            y2={at(tick)}
            stroke={css(spec.gridColour)}
            strokeWidth={0.75}
          />
        ))}
      {axis?.visible === true &&
        ticks.map((tick) => (
          <text key={tick} x={plot.x - 8} y={at(tick)} dy="0.35em" textAnchor="end" fill={css(spec.mutedColour)}>
            {printValue(tick, axis.numberFormat)}
          </text>
        ))}
      {axis?.visible === true && axis.title !== '' && (
        <text x={plot.x} y={plot.y - spec.labelSize} textAnchor="end" fill={css(spec.mutedColour)}>
          {axis.title}
        </text>
      )}
      {horizontal ? (
        <line
          x1={plot.x}
          x2={plot.x}
          y1={plot.y}
          y2={plot.y + plot.height}
          stroke={css(spec.gridColour)}
          strokeWidth={1}
        />
      ) : (
        <line x1={plot.x} x2={plot.x + plot.width} y1={zero} y2={zero} stroke={css(spec.gridColour)} strokeWidth={1} />
      )}
      {spec.categoryAxis?.visible === true &&
        spec.categories.map((name, index) =>
          index % (spec.categoryAxis?.labelEvery ?? 1) !== 0 ? null : (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: two categories may have one name.
              key={index}
              x={horizontal ? plot.x - 8 : plot.x + band * (index + 0.5)}
              y={horizontal ? plot.y + band * (index + 0.5) : plot.y + plot.height + spec.labelSize * 1.45}
              dy={horizontal ? '0.35em' : undefined}
              textAnchor={horizontal ? 'end' : 'middle'}
              fill={css(spec.textColour)}
            >
              {name}
            </text>
          ),
        )}
    </g>
  );
}

function ticksOf(min: number, max: number, step: number): number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
}
