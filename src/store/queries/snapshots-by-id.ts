import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../connect.ts';
import { currentObservations, loadSnapshots } from './load-snapshots.ts';

const chunk = 1000; // SQLite binds at most 32,766 values a statement

/** Current vintages of these observations in the order asked; ids the store doesn't know are left out. */
export async function snapshotsById(database: StoreDatabase, ids: readonly string[]): Promise<ObservationSnapshot[]> {
  const found = new Map<string, ObservationSnapshot>();
  for (let start = 0; start < ids.length; start += chunk) {
    const rows = await currentObservations(database)
      .where('observation.observation_id', 'in', ids.slice(start, start + chunk))
      .execute();
    for (const snapshot of await loadSnapshots(database, rows)) found.set(snapshot.id, snapshot);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
