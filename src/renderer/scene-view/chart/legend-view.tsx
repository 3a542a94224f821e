import type { ChartNode } from '#core/scene/scene.ts';
import { css } from '../style.ts';

/** Names beside their colours: series, or the slices of a round chart. */
export function LegendView({ node }: { node: ChartNode }) {
  const { spec } = node;
  const [first] = spec.series;
  const slices = spec.kind === 'pie' || spec.kind === 'doughnut';
  const entries = slices
    ? spec.categories.map((name, index) => ({ name, colour: first?.pointColours?.[index] ?? first?.colour }))
    : spec.series.map((series) => ({ name: series.name, colour: series.colour }));
  const right = spec.legend === 'right';
  return (
    <div
      style={{
        position: 'absolute',
        display: 'flex',
        flexDirection: right ? 'column' : 'row',
        justifyContent: 'center',
        gap: right ? 8 : 18,
        fontSize: spec.labelSize,
        lineHeight: 1.3,
        color: css(spec.mutedColour),
        ...(right ? { right: 0, top: 0, bottom: 0, maxWidth: '40%' } : { left: 0, right: 0, top: 2 }),
      }}
    >
      {entries.map(({ name, colour }) => (
        <span key={name} style={{ display: 'flex', alignItems: 'center', gap: 6 }}>
          <span
            style={{ width: 9, height: 9, flex: 'none', background: colour === undefined ? undefined : css(colour) }}
          />
          {name}
        </span>
      ))}
    </div>
  );
}
