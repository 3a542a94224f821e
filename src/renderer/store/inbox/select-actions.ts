import type { InboxItem } from '#contract/inbox-contract.ts';
import { changeInbox, itemsOf, looking, useInbox } from './inbox-state.ts';
import { filterItems } from './review/filter-items.ts';

/** The items a filter shows now. */
export function shownItems(): InboxItem[] {
  const state = useInbox.getState();
  return filterItems(itemsOf(state), state.filter, state.search);
}

export function select(candidateId: string | null): void {
  if (candidateId !== useInbox.getState().current) changeInbox({ current: candidateId, doing: looking });
}

/** Shows a candidate that was clicked in the text, whatever the filter. */
export function reveal(candidateId: string): void {
  if (!shownItems().some((item) => item.candidateId === candidateId)) changeInbox({ filter: 'all', search: '' });
  select(candidateId);
}
