import type { Frame } from '#core/geometry/geometry.ts';
import { type ChartSpec, legendShare } from '#core/scene/chart-spec.ts';
import { type Entry, entriesOf, Swatch } from '../chart/legend-view.tsx';
import { css, round } from '../style.ts';

/** Width of a text in one line, of this size in points. */
export type MeasureText = (text: string, size: number) => number;

type LegendSvgProps = { spec: ChartSpec; frame: Frame; measure: MeasureText };
type Placed = { entry: Entry; x: number; centre: number };

/** The legend of the screen, which the browser lays out there, by arithmetic: an SVG has no rows that run on. */
export function LegendSvg({ spec, frame, measure }: LegendSvgProps) {
  const size = spec.labelSize;
  const placed = spec.legend === 'right' ? beside(spec, frame) : above(spec, frame, measure);
  return placed.map(({ entry, x, centre }) => (
    <g key={entry.place} aria-hidden>
      <g transform={`translate(${round(x)} ${round(centre - (size * 0.75) / 2)})`}>
        <Swatch entry={entry} size={size * 0.75} />
      </g>
      <text
        x={round(x + swatchWidth(entry, size) + size * 0.5)}
        y={round(centre + size * 0.35)}
        fontSize={size}
        fill={css(spec.mutedColour)}
      >
        {entry.name}
      </text>
    </g>
  ));
}

function swatchWidth({ mark }: Entry, size: number): number {
  return size * 0.75 * (mark === 'line' || mark === 'dot' || mark === 'tick' ? 2.2 : 1);
}

/** In the strip over the plot, in centred rows. */
function above(spec: ChartSpec, frame: Frame, measure: MeasureText): Placed[] {
  const size = spec.labelSize;
  const gap = size * 1.5;
  const room = frame.width * legendShare;
  const rows: { width: number; entries: { entry: Entry; width: number }[] }[] = [];
  for (const entry of entriesOf(spec)) {
    const width = swatchWidth(entry, size) + size * 0.5 + measure(entry.name, size);
    const last = rows.at(-1);
    if (last === undefined || last.width + gap + width > room) rows.push({ width, entries: [{ entry, width }] });
    else {
      last.width += gap + width;
      last.entries.push({ entry, width });
    }
  }
  return rows.flatMap(({ width, entries }, row) => {
    let next = frame.x + (frame.width - width) / 2;
    const centre = frame.y + size * (0.25 + 0.65 + row * 1.35);
    return entries.map(({ entry, width: own }) => {
      const x = next;
      next += own + gap;
      return { entry, x, centre };
    });
  });
}

/** Beside the plot, in the middle of the height. */
function beside(spec: ChartSpec, frame: Frame): Placed[] {
  const size = spec.labelSize;
  const entries = entriesOf(spec);
  const height = entries.length * size * 1.3 + Math.max(0, entries.length - 1) * size * 0.6;
  const top = frame.y + (frame.height - height) / 2;
  const x = spec.plot.x + spec.plot.width + size * 1.5;
  return entries.map((entry, index) => ({ entry, x, centre: top + size * (0.65 + index * 1.9) }));
}
