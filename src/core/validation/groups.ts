import type { CheckedObservation } from './checked-observation.ts';

/** By place in the file, so that findings and what a limit keeps don't depend on the order figures come in. */
export function inOrder(incoming: readonly CheckedObservation[]): readonly CheckedObservation[] {
  const sorted = incoming.every((observation, index) => {
    const previous = incoming[index - 1];
    return previous === undefined || compare(previous, observation) <= 0;
  });
  return sorted ? incoming : [...incoming].sort(compare);
}

export function groupBySeries(observations: readonly CheckedObservation[]): Map<string, CheckedObservation[]> {
  const groups = new Map<string, CheckedObservation[]>();
  for (const observation of observations) push(groups, observation.seriesKey, observation);
  return groups;
}

/** Figures of one area and period, those that come first. Single figures have nothing to be compared with. */
export function slicesOf(
  incoming: readonly CheckedObservation[],
  stored: ReadonlyMap<string, readonly CheckedObservation[]>,
): CheckedObservation[][] {
  const areas = new Map<string, Map<string, CheckedObservation[]>>();
  for (const observation of incoming) {
    if (observation.period === 'unknown') continue;
    const { code } = observation.area;
    let periods = areas.get(code);
    if (periods === undefined) {
      periods = new Map();
      areas.set(code, periods);
    }
    push(periods, observation.period, observation);
  }
  for (const points of stored.values()) {
    for (const point of points) areas.get(point.area.code)?.get(point.period)?.push(point);
  }
  return [...areas.values()].flatMap((periods) => [...periods.values()]).filter((slice) => slice.length > 1);
}

export function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function compare(left: CheckedObservation, right: CheckedObservation): number {
  return (
    comparePlaces(left, right) ||
    compareText(left.seriesKey, right.seriesKey) ||
    compareText(left.period, right.period) ||
    compareText(left.value ?? '', right.value ?? '') ||
    compareText(left.growth?.percent ?? '', right.growth?.percent ?? '') ||
    compareText(left.source?.id ?? '', right.source?.id ?? '') ||
    (left.quote?.start ?? -1) - (right.quote?.start ?? -1)
  );
}

function comparePlaces({ place: left }: CheckedObservation, { place: right }: CheckedObservation): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return (
    compareText(left.sheet, right.sheet) ||
    (left.row ?? 0) - (right.row ?? 0) ||
    (left.column ?? 0) - (right.column ?? 0)
  );
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
