import type { ObservationKey, ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../connect.ts';
import { currentObservations, loadSnapshots, type ObservationRow } from './load-snapshots.ts';

const chunk = 1000; // SQLite binds at most 32,766 values a statement

/** Current vintages of all observations with these keys, in no particular order. */
export async function observationsByKey(
  database: StoreDatabase,
  keys: readonly ObservationKey[],
): Promise<ObservationSnapshot[]> {
  const places = new Map<string, ObservationKey[]>();
  for (const key of keys) {
    const place = `${key.area} ${key.period}`;
    places.set(place, [...(places.get(place) ?? []), key]);
  }
  const rows: ObservationRow[] = [];
  for (const [first, ...others] of places.values()) {
    if (first === undefined) continue;
    const indicators = [first, ...others].map((key) => key.indicatorId);
    for (let start = 0; start < indicators.length; start += chunk) {
      rows.push(
        ...(await currentObservations(database)
          .where('series.area_code', '=', first.area)
          .where('observation.period', '=', first.period)
          .where('indicator.id', 'in', indicators.slice(start, start + chunk))
          .execute()),
      );
    }
  }
  return loadSnapshots(database, rows);
}
