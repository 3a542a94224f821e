import { type ChartSeries, type ChartSpec, legendShare } from '#core/scene/chart-spec.ts';
import type { Frame } from '#core/geometry/geometry.ts';
import type { Colour } from '#core/theme/theme.ts';
import { css } from '../style.ts';

export type Entry = { place: number; name: string; colour: Colour; mark: ChartSeries['mark']; dashed: boolean }; // two may have one name
type LegendViewProps = { spec: ChartSpec; frame: Frame };

/** Names beside their colours, series or slices: in the strip above the plot, or beside it. */
export function LegendView({ spec, frame }: LegendViewProps) {
  const right = spec.legend === 'right';
  const margin = (frame.width * (1 - legendShare)) / 2;
  const beside = spec.plot.x + spec.plot.width - frame.x + spec.labelSize * 1.5;
  return (
    <div
      aria-hidden
      style={{
        position: 'absolute',
        justifyContent: 'center',
        ...(right
          ? { display: 'flex', flexDirection: 'column', gap: spec.labelSize * 0.6 }
          : {
              display: 'grid',
              gridTemplateColumns: `repeat(${spec.legendColumns}, max-content)`,
              gap: `${spec.labelSize * 0.05}px ${spec.labelSize * 0.7}px`,
            }),
        fontSize: spec.labelSize,
        lineHeight: 1.3,
        whiteSpace: 'nowrap',
        color: css(spec.mutedColour),
        ...(right
          ? { left: beside, right: 0, top: 0, bottom: 0, overflow: 'hidden' }
          : { left: margin, right: margin, top: spec.labelSize * 0.25 }),
      }}
    >
      {entriesOf(spec).map((entry) => (
        <span key={entry.place} style={{ display: 'flex', alignItems: 'center', gap: spec.labelSize * 0.25 }}>
          <Swatch entry={entry} size={spec.labelSize * 0.75} />
          {entry.name}
        </span>
      ))}
    </div>
  );
}

export function entriesOf(spec: ChartSpec): Entry[] {
  const [first] = spec.series;
  if (first?.mark !== 'slice')
    return spec.series.flatMap(({ name, colour, mark, dashed }, place) =>
      mark === 'caption' || mark === 'base' ? [] : [{ place, name, colour, mark, dashed }],
    );
  return spec.categories.flatMap((name, place) => {
    const colour = first.pointColours?.[place] ?? first.colour;
    return name === '' ? [] : [{ place, name, colour, mark: 'slice', dashed: false }];
  });
}

export function Swatch({ entry, size }: { entry: Entry; size: number }) {
  const colour = css(entry.colour);
  if (entry.mark !== 'line' && entry.mark !== 'dot' && entry.mark !== 'tick') {
    return (
      <svg width={size} height={size} aria-hidden style={{ flex: 'none' }}>
        <rect width={size} height={size} fill={colour} />
      </svg>
    );
  }
  const length = size * 3;
  if (entry.mark === 'tick') {
    return (
      <svg width={length} height={size} aria-hidden style={{ flex: 'none' }}>
        <rect y={size / 2 - 1.5} width={length} height={3} fill={colour} />
      </svg>
    );
  }
  return (
    <svg width={length} height={size} aria-hidden style={{ flex: 'none' }}>
      {entry.mark === 'line' && (
        <line
          x2={length}
          y1={size / 2}
          y2={size / 2}
          stroke={colour}
          strokeWidth={2.25}
          strokeDasharray={entry.dashed ? '5 3' : undefined}
        />
      )}
      {!entry.dashed && <circle cx={length / 2} cy={size / 2} r={3} fill={colour} />}
    </svg>
  );
}
