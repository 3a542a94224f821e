const width = 72;
const height = 20;

/** A series as a small line, oldest first. A year without a figure is a gap, a figure between two gaps a dot. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const range = Math.max(...known) - low || 1;
  const x = (index: number) => 2 + (index / Math.max(values.length - 1, 1)) * (width - 4);
  const y = (value: number) => height - 3 - ((value - low) / range) * (height - 6);
  const last = values.reduce((found: number, value, index) => (value === null ? found : index), 0);
  const end = values[last] ?? low;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <path
        d={pathOf(values, x, y)}
        fill="none"
        stroke="var(--ink-muted)"
        strokeWidth={1.25}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={x(last)} cy={y(end)} r={2} fill="var(--accent)" />
    </svg>
  );
}

function pathOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const place = `${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
      const follows = index > 0 && values[index - 1] !== null;
      return follows ? `L${place}` : `M${place}l0 0`;
    })
    .join('');
}
