import type {
  CandidateEdit,
  Confirmation,
  Decided,
  InboxDecision,
  InboxItem,
  InboxText,
  TextSourceWords,
} from '#contract/inbox-contract.ts';
import type { RevisionReason } from '#contract/store-contract.ts';
import type { Result } from '#contract/result.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { useView } from '#renderer/ui/state/view-store.ts';
import { english } from '../words-en.ts';
import { chinese } from '../words-zh-cn.ts';
import { changeInbox, currentItem, itemsOf, looking, noDraft, useInbox } from './inbox-state.ts';
import { filterItems, nextOpen } from './review/filter-items.ts';
import { confirmationsOf } from './review/to-confirm.ts';

const locale = () => useView.getState().settings.locale;
const words = () => (locale() === 'en' ? english : chinese).inbox;

/** Reads a text, or opens one that was read; what was typed stays until it is. */
export async function beginText(ask: () => Promise<Result<InboxText | null>>): Promise<void> {
  if (useInbox.getState().reading !== null) return;
  changeInbox({ reading: { read: 0, total: 0 } });
  const answer = await ask();
  changeInbox({ reading: null });
  if (!answer.ok) return report(answer.failure);
  if (answer.value === null) return;
  show(answer.value);
  changeInbox({ draft: noDraft });
}

export function readDraft(): void {
  const { text, ...source } = useInbox.getState().draft;
  if (text.trim() !== '') void beginText(() => api.inboxPaste({ text, source }));
}

export function cancelReading(): void {
  void api.inboxCancel({});
}

api.on('inboxProgress', (progress) => {
  if (useInbox.getState().reading !== null) changeInbox({ reading: progress });
});

function show(text: InboxText): void {
  const open = text.items.find(({ state }) => state === 'new');
  changeInbox({
    text,
    filter: open === undefined ? 'all' : 'open',
    search: '',
    current: (open ?? text.items[0])?.candidateId ?? null,
    doing: looking,
    dialog: null,
    said: '',
  });
}

/** The open text beside what the store holds now, after it was changed elsewhere in the window. */
export async function refreshText(): Promise<void> {
  const { text } = useInbox.getState();
  if (text === null) return;
  const answer = await api.inboxOpen({ sourceId: text.sourceId });
  if (answer.ok && useInbox.getState().text?.sourceId === text.sourceId) {
    changeInbox({ text: { ...answer.value, openedBefore: text.openedBefore } });
  }
}

export function leaveText(): void {
  changeInbox({ text: null, current: null, doing: looking, dialog: null, said: '' });
}

/** Another title or date: what isn't decided is read again. */
export async function describeText(source: TextSourceWords): Promise<void> {
  const { text } = useInbox.getState();
  if (text === null) return;
  const answer = await api.inboxDescribe({ sourceId: text.sourceId, source });
  if (!answer.ok) return report(answer.failure);
  show(answer.value);
}

/** The items a filter shows now. */
export function shownItems(): InboxItem[] {
  const state = useInbox.getState();
  return filterItems(itemsOf(state), state.filter, state.search);
}

export function select(candidateId: string | null): void {
  const { current, doing } = useInbox.getState();
  if (candidateId === current) return;
  changeInbox({ current: candidateId, doing: doing.kind === 'merging' ? doing : looking });
}

/** Shows a candidate that was clicked in the text, whatever the filter. */
export function reveal(candidateId: string): void {
  if (!shownItems().some((item) => item.candidateId === candidateId)) changeInbox({ filter: 'all', search: '' });
  changeInbox({ current: candidateId, doing: looking });
}

/** Accepts what needs no confirmation; shows what does. */
export function beginAccept(item: InboxItem): void {
  if (item.state !== 'new') return;
  const error = item.findings.find(({ severity }) => severity === 'error');
  if (error !== undefined) changeInbox({ said: words().blocked(error.message[locale()]) });
  else if (confirmationsOf(item).length === 0) void accept(item, [], null);
  else changeInbox({ current: item.candidateId, doing: { kind: 'confirming', unticked: [], reason: null } });
}

/** Accepts with what is ticked; nothing happens while something isn't, or while a revision has no reason. */
export function finishAccept(): void {
  const state = useInbox.getState();
  const item = currentItem(state);
  if (item === null || state.doing.kind !== 'confirming') return;
  const { unticked, reason } = state.doing;
  if (unticked.length > 0 || (item.meeting === 'conflict' && reason === null)) return;
  void accept(item, item.toConfirm, reason);
}

function accept(item: InboxItem, confirmed: Confirmation[], reason: RevisionReason | null): Promise<boolean> {
  const { candidateId, candidate } = item;
  return decide({ kind: 'accept', candidateId, edit: null, confirmed, reason }, words().did.accepted(candidate.name));
}

export function reject(item: InboxItem): void {
  if (item.state !== 'new') return;
  void decide({ kind: 'reject', candidateId: item.candidateId }, words().did.rejected(item.candidate.name));
}

export function reopen(item: InboxItem): void {
  if (item.state === 'new') return;
  void decide({ kind: 'reopen', candidateId: item.candidateId }, words().did.reopened(item.candidate.name), false);
}

export function merge(item: InboxItem, into: string): void {
  void decide({ kind: 'merge', candidateId: item.candidateId, into }, words().did.merged(item.candidate.name));
}

/** Keeps what was changed; with `andAccept` goes on to accepting it, as far as nothing is left to confirm. */
export async function saveEdit(item: InboxItem, edit: CandidateEdit, andAccept: boolean): Promise<void> {
  const { candidateId } = item;
  const said = words().did.edited(edit.name ?? item.candidate.name);
  if (!(await decide({ kind: 'edit', candidateId, edit }, said, false)) || !andAccept) return;
  const saved = itemsOf(useInbox.getState()).find((one) => one.candidateId === candidateId);
  if (saved !== undefined) beginAccept(saved);
}

export async function acceptAll(confidence: number): Promise<void> {
  const before = new Set(openIds());
  const skipped = await decideAll({ kind: 'accept-all', confidence });
  if (skipped === null) return;
  const left = new Set(openIds());
  const accepted = [...before].filter((id) => !left.has(id)).length;
  const said = words().did.acceptedAll(accepted, skipped);
  const { current } = useInbox.getState();
  const [first = null] = left;
  changeInbox({ said, dialog: null, current: current !== null && left.has(current) ? current : (first ?? current) });
}

function openIds(): string[] {
  return itemsOf(useInbox.getState())
    .filter(({ state }) => state === 'new')
    .map(({ candidateId }) => candidateId);
}

export async function undo(): Promise<void> {
  const { text, deciding } = useInbox.getState();
  if (text === null || text.undo === null || deciding) return;
  const what = text.undo[locale()];
  const answer = await asking(() => api.inboxUndo({ sourceId: text.sourceId }));
  if (answer === null) return;
  const [first] = answer.items;
  if (first !== undefined) reveal(first.candidateId);
  changeInbox({ said: words().undone(what) });
}

/** What was accepted goes into the open briefing. */
export async function makeSlides(): Promise<void> {
  const { text } = useInbox.getState();
  if (text === null) return;
  const answer = await api.inboxSlides({ sourceId: text.sourceId });
  if (!answer.ok) return report(answer.failure);
  changeInbox({ said: words().slidesSent(text.title) });
}

/** One decision of the current candidate; with `onwards` the next open one is looked at. */
async function decide(
  decision: InboxDecision & { candidateId: string },
  said: string,
  onwards = true,
): Promise<boolean> {
  const { text } = useInbox.getState();
  if (text === null) return false;
  const next = onwards ? nextOpen(shownItems(), decision.candidateId) : decision.candidateId;
  const answer = await asking(() => api.inboxDecide({ sourceId: text.sourceId, decision }));
  if (answer === null) return false;
  changeInbox({ doing: looking, said, current: next ?? decision.candidateId });
  return true;
}

async function decideAll(decision: InboxDecision): Promise<number | null> {
  const { text } = useInbox.getState();
  if (text === null) return null;
  const answer = await asking(() => api.inboxDecide({ sourceId: text.sourceId, decision }));
  return answer === null ? null : answer.skipped;
}

/** One answer at a time: a key pressed twice decides once. */
async function asking(ask: () => Promise<Result<Decided>>): Promise<Decided | null> {
  if (useInbox.getState().deciding) return null;
  changeInbox({ deciding: true });
  const answer = await ask();
  changeInbox({ deciding: false });
  if (!answer.ok) {
    report(answer.failure);
    return null;
  }
  apply(answer.value);
  return answer.value;
}

function apply({ items, undo: last }: Decided): void {
  const { text } = useInbox.getState();
  if (text === null) return;
  const changed = new Map(items.map((item) => [item.candidateId, item]));
  changeInbox({
    text: { ...text, undo: last, items: text.items.map((item) => changed.get(item.candidateId) ?? item) },
  });
}
