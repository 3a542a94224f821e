import type { CheckedObservation } from './checked-observation.ts';

/** The dimension a breakdown divides by: 性别=男 → 性别; '' where it isn't named. */
export function dimensionOf(breakdown: string): string {
  return breakdown
    .split(/[;；]/)
    .map((part) => (/^(.*?)[=:：]/.exec(part)?.[1] ?? '').trim())
    .join(';');
}

/** Whether a breakdown names the whole, which is no part of itself. */
export function isWhole(breakdown: string): boolean {
  return breakdown === '' || /(?:^|[=:：])\s*(?:_T|合计|总计|总体|全部|total)\s*$/i.test(breakdown);
}

/** Figures by the structure they are parts of, each part once, the first of it. */
export function structuresOf(
  observations: readonly CheckedObservation[],
  keyOf: (observation: CheckedObservation) => { of: string; part: string },
): Map<string, CheckedObservation[]> {
  const structures = new Map<string, Map<string, CheckedObservation>>();
  for (const observation of observations) {
    const { of, part } = keyOf(observation);
    const key = `${of}\n${dimensionOf(observation.breakdown)}`;
    let parts = structures.get(key);
    if (parts === undefined) {
      parts = new Map();
      structures.set(key, parts);
    }
    if (!parts.has(part)) parts.set(part, observation);
  }
  return new Map([...structures].map(([key, parts]) => [key, [...parts.values()]]));
}
