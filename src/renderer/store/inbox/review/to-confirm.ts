import { type Confirmation, confirmations, type InboxItem } from '#contract/inbox-contract.ts';

/** What has to be agreed to before a candidate is accepted, in the order it is asked; another stored figure always. */
export function confirmationsOf({ toConfirm, meeting }: InboxItem): Confirmation[] {
  return confirmations.filter((one) => toConfirm.includes(one) || (one === 'conflict' && meeting === 'conflict'));
}

/** What accepting all above a confidence takes, and what is sure enough but has to be looked at. */
export function acceptableAbove(items: readonly InboxItem[], confidence: number): { taken: number; left: number } {
  const sure = items.filter(({ state, candidate }) => state === 'new' && candidate.confidence >= confidence);
  const taken = sure.filter((item) => confirmationsOf(item).length === 0 && !isBlocked(item)).length;
  return { taken, left: sure.length - taken };
}

/** An error of the rules keeps a figure out of the store. */
export function isBlocked({ findings }: InboxItem): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
