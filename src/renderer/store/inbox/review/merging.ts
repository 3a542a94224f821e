import type { InboxItem } from '#contract/inbox-contract.ts';
import { merge } from '../decide-actions.ts';
import { select, shownItems } from '../select-actions.ts';
import { changeInbox, currentItem, looking, useInbox } from '../inbox-state.ts';

/** Begins to merge a candidate: into the one before it, or at the top the one behind it. */
export function beginMerge(item: InboxItem): void {
  const others = targets(item);
  const shown = shownItems();
  const at = shown.indexOf(item);
  const before = shown.slice(0, at).filter((one) => others.includes(one));
  const into = before.at(-1) ?? others[0];
  if (into !== undefined) changeInbox({ doing: { kind: 'merging', into: into.candidateId } });
}

/** The target a step further up or down. */
export function moveTarget(step: 1 | -1): void {
  const state = useInbox.getState();
  const item = currentItem(state);
  if (item === null || state.doing.kind !== 'merging') return;
  const { into } = state.doing;
  const others = targets(item);
  const at = others.findIndex(({ candidateId }) => candidateId === into);
  const next = others[Math.min(others.length - 1, Math.max(0, at + step))];
  if (next !== undefined) changeInbox({ doing: { kind: 'merging', into: next.candidateId } });
}

/** A candidate that is clicked is looked at; while another is being merged, that goes into it. */
export function choose(candidateId: string): void {
  const state = useInbox.getState();
  const item = currentItem(state);
  if (item === null || state.doing.kind !== 'merging') select(candidateId);
  else if (targets(item).some((one) => one.candidateId === candidateId)) {
    changeInbox({ doing: { kind: 'merging', into: candidateId } });
  }
}

export function finishMerge(): void {
  const state = useInbox.getState();
  const item = currentItem(state);
  if (item !== null && state.doing.kind === 'merging') merge(item, state.doing.into);
  else changeInbox({ doing: looking });
}

/** Candidates of the list another can be merged into: what was thrown away takes nothing in. */
function targets(item: InboxItem): InboxItem[] {
  return shownItems().filter(
    ({ candidateId, state }) => candidateId !== item.candidateId && state !== 'rejected' && state !== 'merged',
  );
}
