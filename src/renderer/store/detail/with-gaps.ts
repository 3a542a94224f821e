import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { readPeriod } from '#core/indicators/sdmx-period.ts';

export type Place = { period: string; point: ObservationSnapshot | null };

/** The points of a yearly series with the years nobody published between them; other rhythms as they are. */
export function withGaps(points: readonly ObservationSnapshot[]): Place[] {
  const places: Place[] = [];
  let before: number | null = null;
  for (const point of points) {
    const period = readPeriod(point.period);
    const year = period?.kind === 'year' ? period.year : null;
    if (year !== null && before !== null) {
      for (let missing = before + 1; missing < year && missing < before + 60; missing += 1) {
        places.push({ period: String(missing), point: null });
      }
    }
    places.push({ period: point.period, point });
    before = year;
  }
  return places;
}
