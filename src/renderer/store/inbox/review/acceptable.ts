import type { InboxItem } from '#contract/inbox-contract.ts';

/** What accepting all above a confidence takes, and what is sure enough but has to be looked at. */
export function acceptableAbove(items: readonly InboxItem[], confidence: number): { taken: number; left: number } {
  const sure = items.filter(({ state, candidate }) => state === 'new' && candidate.confidence >= confidence);
  const taken = sure.filter((item) => item.toConfirm.length === 0 && !isBlocked(item)).length;
  return { taken, left: sure.length - taken };
}

/** An error of the rules keeps a figure out of the store. */
export function isBlocked({ findings }: InboxItem): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
