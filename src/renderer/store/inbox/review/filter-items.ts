import type { InboxItem } from '#contract/inbox-contract.ts';

export const filterNames = ['open', 'all', 'accepted', 'rejected', 'conflicts'] as const;
export type FilterName = (typeof filterNames)[number];

/** Candidates of a filter whose name, value or words hold what was typed. */
export function filterItems(items: readonly InboxItem[], filter: FilterName, search: string): InboxItem[] {
  const wanted = search.trim().toLowerCase();
  return items.filter((item) => isAmong(item, filter) && (wanted === '' || holds(item, wanted)));
}

export function countItems(items: readonly InboxItem[]): Readonly<Record<FilterName, number>> {
  const count = (filter: FilterName) => items.reduce((sum, item) => sum + (isAmong(item, filter) ? 1 : 0), 0);
  return {
    ...{ open: count('open'), all: items.length, accepted: count('accepted') },
    ...{ rejected: count('rejected'), conflicts: count('conflicts') },
  };
}

/** The candidate to look at once this one is decided: the next open one in the list that isn't being decided, or the one before. */
export function nextOpen(
  shown: readonly InboxItem[],
  candidateId: string,
  deciding: ReadonlySet<string>,
): string | null {
  const at = shown.findIndex((item) => item.candidateId === candidateId);
  const open = (item: InboxItem) =>
    item.state === 'new' && item.candidateId !== candidateId && !deciding.has(item.candidateId);
  const next = shown.slice(at + 1).find(open) ?? shown.slice(0, Math.max(0, at)).filter(open).at(-1);
  return next?.candidateId ?? null;
}

function isAmong({ state, meeting }: InboxItem, filter: FilterName): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return state === 'new';
    case 'accepted':
      return state === 'accepted' || state === 'edited';
    case 'rejected':
      return state === 'rejected' || state === 'merged';
    case 'conflicts':
      return meeting === 'conflict';
  }
}

function holds({ candidate, matches }: InboxItem, wanted: string): boolean {
  const { name, written, value, unit, area } = candidate;
  return [name, written, `${value ?? ''}${unit ?? ''}`, area, matches[0]?.name ?? '']
    .join('\n')
    .toLowerCase()
    .includes(wanted);
}
