import { type ChartSeries, type ChartSpec, legendShare } from '#core/scene/chart-spec.ts';
import type { Frame } from '#core/geometry/geometry.ts';
import { hasLegendEntry } from '#core/scene/legend-entries.ts';
import type { Colour } from '#core/theme/theme.ts';
import { css } from '../style.ts';
import { besidePlot, legendGaps, legendTop, swatchHeight, swatchWidth } from './legend-geometry.ts';

export type Entry = { place: number; name: string; colour: Colour; mark: ChartSeries['mark']; dashed: boolean }; // two may have one name
type LegendViewProps = { spec: ChartSpec; frame: Frame };

/** Names beside their colours, series or slices: in the strip above the plot, or beside it. */
export function LegendView({ spec, frame }: LegendViewProps) {
  const right = spec.legend === 'right';
  const margin = (frame.width * (1 - legendShare)) / 2;
  const entries = entriesOf(spec);
  const left = spec.plot.x + spec.plot.width - frame.x + spec.labelSize * 1.5;
  const { shown, gap } = besidePlot(entries, spec.labelSize, { width: frame.width - left, height: frame.height });
  return (
    <div
      aria-hidden
      style={{
        position: 'absolute',
        justifyContent: 'center',
        ...(right
          ? { display: 'flex', flexDirection: 'column', gap }
          : {
              display: 'grid',
              gridTemplateColumns: `repeat(${spec.legendColumns}, max-content)`,
              gap: `${spec.labelSize * legendGaps.rows}px ${spec.labelSize * legendGaps.toEntry}px`,
            }),
        fontSize: spec.labelSize,
        lineHeight: right ? legendGaps.lineBeside : legendGaps.line,
        whiteSpace: right ? 'normal' : 'nowrap',
        overflowWrap: 'anywhere',
        color: css(spec.mutedColour),
        ...(right
          ? { left, right: 0, top: 0, bottom: 0, overflow: 'hidden' }
          : { left: margin, right: margin, top: legendTop(frame, spec.labelSize) }),
      }}
    >
      {(right ? shown.map(({ entry }) => entry) : entries).map((entry) => (
        <span
          key={entry.place}
          style={{ display: 'flex', alignItems: 'center', gap: spec.labelSize * legendGaps.toName }}
        >
          <Swatch entry={entry} height={spec.labelSize * swatchHeight} width={swatchWidth(entries, spec.labelSize)} />
          <span>{entry.name}</span>
        </span>
      ))}
    </div>
  );
}

export function entriesOf(spec: ChartSpec): Entry[] {
  const [first] = spec.series;
  if (first?.mark !== 'slice')
    return spec.series
      .map(({ name, colour, mark, dashed }, place) => ({ place, name, colour, mark, dashed }))
      .filter(hasLegendEntry);
  return spec.categories.flatMap((name, place) => {
    const colour = first.pointColours?.[place] ?? first.colour;
    return name === '' ? [] : [{ place, name, colour, mark: 'slice', dashed: false }];
  });
}

type SwatchProps = { entry: Entry; width: number; height: number };

/** A line as long as the swatch is wide; a square, a dash or a dot in its middle. */
export function Swatch({ entry, width, height }: SwatchProps) {
  const { mark, dashed } = entry;
  const colour = css(entry.colour);
  const [left, middle] = [(width - height) / 2, height / 2];
  const filled = mark !== 'line' && mark !== 'dot' && mark !== 'tick';
  return (
    <svg width={width} height={height} aria-hidden style={{ flex: 'none' }}>
      {filled && <rect x={left} width={height} height={height} fill={colour} />}
      {mark === 'tick' && <rect x={left} y={middle - 1.5} width={height} height={3} fill={colour} />}
      {mark === 'line' && (
        <line
          x2={width}
          y1={middle}
          y2={middle}
          stroke={colour}
          strokeWidth={2.25}
          strokeDasharray={dashed ? '9 6.75' : undefined}
        />
      )}
      {(mark === 'line' || mark === 'dot') && !dashed && <circle cx={width / 2} cy={middle} r={3} fill={colour} />}
    </svg>
  );
}
