import type { StoreFinding } from '#contract/store-contract.ts';
import type { Severity } from '#core/validation/finding.ts';

/** What a person looks at; null is all. */
export type Narrowing = { severity: Severity | null; rule: number | null; indicatorId: string | null };
export const everything: Narrowing = { severity: null, rule: null, indicatorId: null };

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export function isAmong({ finding, indicatorId }: StoreFinding, narrowing: Narrowing): boolean {
  return (
    (narrowing.severity === null || finding.severity === narrowing.severity) &&
    (narrowing.rule === null || finding.rule === narrowing.rule) &&
    (narrowing.indicatorId === null || indicatorId === narrowing.indicatorId)
  );
}

/** How many findings each value has among those the other choices leave, in the order of the first one. */
export function countBy<Key>(found: readonly StoreFinding[], keyOf: (found: StoreFinding) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const one of found) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}
