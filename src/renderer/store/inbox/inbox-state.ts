import { create } from 'zustand';
import type { Confirmation, InboxItem, InboxProgress, InboxText, TextSourceWords } from '#contract/inbox-contract.ts';
import type { RevisionReason } from '#contract/store-contract.ts';
import type { Language } from '#core/indicators/language.ts';
import type { InboxWords } from '../words-inbox-zh-cn.ts';
import type { FilterName } from './review/filter-items.ts';

/** What is done to the current candidate, in its place in the list. */
export type Doing =
  | { kind: 'looking' }
  | { kind: 'confirming'; unticked: readonly Confirmation[]; reason: RevisionReason | null }
  | { kind: 'editing'; create: boolean }
  | { kind: 'merging'; into: string };

export const looking: Doing = { kind: 'looking' };

export type TextDraft = TextSourceWords & { text: string };
export const noDraft: TextDraft = { text: '', title: '', publisher: '', datePublished: '', url: '' };

/** Words of whichever language is shown. */
export type Said = (words: InboxWords, locale: Language) => string;

/** One text from its pasting to its last decision. */
export type InboxState = {
  draft: TextDraft;
  reading: InboxProgress | null;
  text: InboxText | null; // open for review
  filter: FilterName;
  search: string;
  current: string | null; // candidate
  doing: Doing;
  deciding: ReadonlySet<string>; // candidates whose answer is on its way
  dialog: 'accept-all' | 'about' | 'shortcuts' | null;
  said: Said | null; // what was done last, for the live region
};

const nothing: ReadonlySet<string> = new Set();

export const useInbox = create<InboxState>()(() => ({
  draft: noDraft,
  reading: null,
  text: null,
  filter: 'open',
  search: '',
  current: null,
  doing: looking,
  deciding: nothing,
  dialog: null,
  said: null,
}));

export function changeInbox(change: Partial<InboxState>): void {
  useInbox.setState(change);
}

export function changeDraft(change: Partial<TextDraft>): void {
  changeInbox({ draft: { ...useInbox.getState().draft, ...change } });
}

const noItems: readonly InboxItem[] = [];

export function itemsOf({ text }: InboxState): readonly InboxItem[] {
  return text?.items ?? noItems;
}

export function currentItem(state: InboxState): InboxItem | null {
  return itemsOf(state).find(({ candidateId }) => candidateId === state.current) ?? null;
}
