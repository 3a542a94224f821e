import type { ChartBlock } from '#core/deck/deck.ts';
import type { FigureReference, ObservationSnapshot } from '#core/indicators/observation.ts';
import { periodBounds } from '#core/indicators/sdmx-period.ts';

type Span = { months: number; year: string; fromJanuary: boolean };
type Snapshots = Readonly<Record<string, ObservationSnapshot>>;

/**
 * Whether sums over periods of different length stand side by side: 累计 beside 当期, a year beside its quarter. Sums that
 * grow through one year (一季度, 上半年, 1—9月) may, along one series. Rates and percentages are no sums; a plan's figure is
 * meant to be held against what is reached so far.
 */
export function mixesSpans({ series }: Pick<ChartBlock, 'series'>, snapshots: Snapshots): boolean {
  const rows = series.map(({ figures }) => figures.map((figure) => spanOf(figure, snapshots)));
  const within = rows.some((row) => {
    const spans = row.flatMap((span) => span ?? []);
    return !alike(spans) && !growing(spans);
  });
  const length = Math.max(0, ...rows.map((row) => row.length));
  const across = Array.from({ length }, (_, at) => rows.flatMap((row) => row[at] ?? []));
  return within || across.some((spans) => !alike(spans));
}

function alike(spans: readonly Span[]): boolean {
  return new Set(spans.map(({ months }) => months)).size <= 1;
}

function growing(spans: readonly Span[]): boolean {
  return spans.every(({ fromJanuary }) => fromJanuary) && new Set(spans.map(({ year }) => year)).size === 1;
}

function spanOf(figure: FigureReference | null, snapshots: Snapshots): Span | null {
  const snapshot = figure === null ? undefined : snapshots[figure.observationId];
  if (figure?.facet !== 'value' || snapshot === undefined) return null;
  if (snapshot.unit === '%' || snapshot.status === 'plan') return null;
  const bounds = periodBounds(snapshot.period);
  if (bounds === null) return null;
  const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return {
    months: index(bounds.end) - index(bounds.start) + 1,
    year: bounds.start.slice(0, 4),
    fromJanuary: bounds.start.endsWith('-01'),
  };
}
