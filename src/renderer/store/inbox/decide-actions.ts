import type { CandidateEdit, Confirmation, InboxDecision, InboxItem, InboxText } from '#contract/inbox-contract.ts';
import type { RevisionReason } from '#contract/store-contract.ts';
import { api } from '#renderer/api.ts';
import { decideInTurn } from './in-turn.ts';
import { changeInbox, currentItem, itemsOf, looking, type Said, useInbox } from './inbox-state.ts';
import { nextOpen } from './review/filter-items.ts';
import { reveal, shownItems } from './select-actions.ts';

/** Accepts what needs no confirmation; shows what does. */
export function beginAccept(item: InboxItem): void {
  if (item.state !== 'new') return;
  const error = item.findings.find(({ severity }) => severity === 'error');
  if (error !== undefined) changeInbox({ said: (words, locale) => words.blocked(error.message[locale]) });
  else if (item.toConfirm.length === 0) void accept(item, [], null);
  else changeInbox({ current: item.candidateId, doing: { kind: 'confirming', unticked: [], reason: null } });
}

/** Accepts with what is ticked; nothing happens while something isn't, or while a revision has no reason. */
export function finishAccept(): void {
  const state = useInbox.getState();
  const item = currentItem(state);
  if (item === null || state.doing.kind !== 'confirming') return;
  const { unticked, reason } = state.doing;
  if (unticked.length > 0 || (item.toConfirm.includes('conflict') && reason === null)) return;
  void accept(item, item.toConfirm, reason);
}

function accept(item: InboxItem, confirmed: Confirmation[], reason: RevisionReason | null): Promise<boolean> {
  const { candidateId, candidate } = item;
  const decision = { kind: 'accept', candidateId, edit: null, confirmed, reason } as const;
  return decide(decision, ({ did }) => did.accepted(candidate.name));
}

export function reject(item: InboxItem): void {
  if (item.state !== 'new') return;
  void decide({ kind: 'reject', candidateId: item.candidateId }, ({ did }) => did.rejected(item.candidate.name));
}

export function reopen(item: InboxItem): void {
  if (item.state === 'new') return;
  void decide({ kind: 'reopen', candidateId: item.candidateId }, ({ did }) => did.reopened(item.candidate.name), false);
}

export function merge(item: InboxItem, into: string): void {
  void decide({ kind: 'merge', candidateId: item.candidateId, into }, ({ did }) => did.merged(item.candidate.name));
}

/**
 * Keeps what was changed; with `andAccept` goes on to accepting it, as far as nothing is left to confirm. Where nothing
 * was changed there is no step to undo.
 */
export async function saveEdit(item: InboxItem, edit: CandidateEdit, andAccept: boolean): Promise<void> {
  const { candidateId } = item;
  const said: Said = ({ did }) => did.edited(edit.name ?? item.candidate.name);
  if (Object.keys(edit).length === 0) changeInbox({ doing: looking });
  else if (!(await decide({ kind: 'edit', candidateId, edit }, said, false))) return;
  if (!andAccept) return;
  const saved = itemsOf(useInbox.getState()).find((one) => one.candidateId === candidateId);
  if (saved !== undefined) beginAccept(saved);
}

export async function acceptAll(confidence: number): Promise<void> {
  const { text } = useInbox.getState();
  if (text === null) return;
  let before: ReadonlySet<string> = new Set();
  const answer = await decideInTurn(text.sourceId, null, () => {
    before = openIds(); // what is open when its turn comes
    return api.inboxDecide({ sourceId: text.sourceId, decision: { kind: 'accept-all', confidence } });
  });
  const state = useInbox.getState();
  if (answer === null || state.text?.sourceId !== text.sourceId) return;
  const left = openIds();
  const accepted = [...before].filter((id) => !left.has(id)).length;
  const said: Said = ({ did }) => did.acceptedAll(accepted, answer.skipped);
  const { current } = state;
  const [first = null] = left;
  changeInbox({ said, dialog: null, current: current !== null && left.has(current) ? current : (first ?? current) });
}

function openIds(): ReadonlySet<string> {
  const open = itemsOf(useInbox.getState()).filter(({ state }) => state === 'new');
  return new Set(open.map(({ candidateId }) => candidateId));
}

export async function undo(): Promise<void> {
  const { text } = useInbox.getState();
  if (text === null) return;
  let what: InboxText['undo'] = null;
  const answer = await decideInTurn(text.sourceId, null, () => {
    what = useInbox.getState().text?.undo ?? null; // the last step when its turn comes
    return what === null ? null : api.inboxUndo({ sourceId: text.sourceId });
  });
  if (answer === null || useInbox.getState().text?.sourceId !== text.sourceId) return;
  const [first] = answer.items;
  if (first !== undefined) reveal(first.candidateId);
  changeInbox({ said: (words, locale) => words.undone(what?.[locale] ?? ''), doing: looking });
}

/**
 * One decision of a candidate. With `onwards` the next open one is looked at at once, so that keys pressed meanwhile are
 * about that; what failed is looked at again. What is being typed stays until it is kept.
 */
async function decide(decision: InboxDecision & { candidateId: string }, said: Said, onwards = true): Promise<boolean> {
  const { text, deciding } = useInbox.getState();
  const { candidateId } = decision;
  if (text === null || deciding.has(candidateId)) return false;
  if (onwards) changeInbox({ doing: looking, current: nextOpen(shownItems(), candidateId, deciding) ?? candidateId });
  const ask = () => api.inboxDecide({ sourceId: text.sourceId, decision });
  const answer = await decideInTurn(text.sourceId, candidateId, ask);
  const state = useInbox.getState();
  if (state.text?.sourceId !== text.sourceId) return false;
  if (answer !== null) changeInbox(onwards || state.current !== candidateId ? { said } : { said, doing: looking });
  else if (state.doing.kind !== 'editing') reveal(candidateId);
  return answer !== null;
}
