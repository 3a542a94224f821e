import type { Frame } from '#core/geometry/geometry.ts';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import { type Entry, entriesOf, Swatch } from '../chart/legend-view.tsx';
import { besidePlot, legendGaps, legendTop, swatchHeight, swatchWidth } from '../chart/legend-geometry.ts';
import { css, round } from '../style.ts';

/** Width of a text in one line, of this size in points. */
export type MeasureText = (text: string, size: number) => number;

type LegendSvgProps = { spec: ChartSpec; frame: Frame; measure: MeasureText };
type Placed = { entry: Entry; x: number; centre: number; lines: readonly string[] };

/** The legend of the screen, which the browser lays out there, by arithmetic: an SVG has no rows that run on. */
export function LegendSvg({ spec, frame, measure }: LegendSvgProps) {
  const size = spec.labelSize;
  const swatch = { width: swatchWidth(entriesOf(spec), size), height: size * swatchHeight };
  const placed = spec.legend === 'right' ? beside(spec, frame, measure) : above(spec, frame, measure);
  return placed.map(({ entry, x, centre, lines }) => (
    <g key={entry.place} aria-hidden>
      <g transform={`translate(${round(x)} ${round(centre - swatch.height / 2)})`}>
        <Swatch entry={entry} {...swatch} />
      </g>
      {lines.map((line, row) => {
        const y = round(centre + size * (0.35 + (row - (lines.length - 1) / 2) * legendGaps.lineBeside));
        const left = round(x + swatch.width + size * legendGaps.toName);
        return (
          <text key={y} x={left} y={y} fontSize={size} fill={css(spec.mutedColour)}>
            {line}
          </text>
        );
      })}
    </g>
  ));
}

/** In the strip over the plot, in columns as wide as their widest entry, all of them centred. */
function above(spec: ChartSpec, frame: Frame, measure: MeasureText): Placed[] {
  const size = spec.labelSize;
  const entries = entriesOf(spec);
  const columns = Math.max(1, Math.min(spec.legendColumns, entries.length));
  const before = swatchWidth(entries, size) + size * legendGaps.toName;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...entries.filter((__, at) => at % columns === column).map(({ name }) => before + measure(name, size))),
  );
  const gap = size * legendGaps.toEntry;
  const whole = widths.reduce((sum, width) => sum + width, gap * (columns - 1));
  const left = frame.x + (frame.width - whole) / 2;
  return entries.map((entry, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const x = widths.slice(0, column).reduce((sum, width) => sum + width + gap, left);
    const pitch = legendGaps.line + legendGaps.rows;
    return {
      entry,
      x,
      lines: [entry.name],
      centre: frame.y + legendTop(frame, size) + size * (legendGaps.line / 2 + row * pitch),
    };
  });
}

/** Beside the plot, in the middle of the height. */
function beside(spec: ChartSpec, frame: Frame, measure: MeasureText): Placed[] {
  const size = spec.labelSize;
  const x = spec.plot.x + spec.plot.width + size * 1.5;
  const width = frame.x + frame.width - x;
  const { shown, gap } = besidePlot(entriesOf(spec), size, { width, height: frame.height });
  const line = size * legendGaps.lineBeside;
  const rows = shown.reduce((sum, { lines }) => sum + lines, 0);
  const top = frame.y + (frame.height - rows * line - gap * (shown.length - 1)) / 2;
  const room = width - size * (swatchHeight + legendGaps.toName);
  return shown.map(({ entry, lines, above }, index) => ({
    entry,
    x,
    lines: lines === 1 ? [entry.name] : cut(entry.name, room, (text) => measure(text, size)),
    centre: top + above * line + index * gap + (lines * line) / 2,
  }));
}

function cut(name: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const each of name) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + each) <= room) lines[lines.length - 1] = last + each;
    else lines.push(each);
  }
  return lines;
}
