import { factText, numericValue } from '#core/indicators/facets.ts';
import type { FigureReference, ObservationSnapshot } from '#core/indicators/observation.ts';
import { type ChartPoint, noPoint } from '#core/scene/chart-spec.ts';
import { inUnit } from '#core/indicators/display-unit.ts';

/** A figure as a point of a chart, in the display unit where there is one; a gap where the deck does not hold it. */
export function pointOf(
  figure: FigureReference | null,
  snapshots: Readonly<Record<string, ObservationSnapshot>>,
  displayUnit: string | undefined,
): ChartPoint {
  if (figure === null) return noPoint;
  const snapshot = snapshots[figure.observationId];
  if (snapshot === undefined) return { value: null, text: null, figure };
  const text = factText(snapshot, figure.facet);
  const shown =
    displayUnit === undefined || displayUnit === snapshot.unit || figure.facet !== 'value' || text === null
      ? null
      : inUnit(text, snapshot.unit, displayUnit);
  if (shown !== null) return { value: Number(shown), text: shown, figure };
  return { value: numericValue(snapshot, figure.facet), text, figure };
}
