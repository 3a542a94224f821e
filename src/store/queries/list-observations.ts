import { comparePeriods } from '#core/indicators/sdmx-period.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../connect.ts';
import { currentObservations, loadSnapshots } from './load-snapshots.ts';

/** Current observations of an indicator by area code and period, oldest first; `area` null for all areas. */
export async function listObservations(
  database: StoreDatabase,
  indicatorId: string,
  area: string | null,
): Promise<ObservationSnapshot[]> {
  const query = currentObservations(database).where('indicator.id', '=', indicatorId);
  const rows = await (area === null ? query : query.where('series.area_code', '=', area)).execute();
  const snapshots = await loadSnapshots(database, rows);
  return snapshots.sort(
    (left, right) => compareText(left.area.code, right.area.code) || comparePeriods(left.period, right.period),
  );
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
