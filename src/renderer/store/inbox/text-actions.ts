import type { InboxText, TextSourceWords } from '#contract/inbox-contract.ts';
import type { Result } from '#contract/result.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { changeInbox, looking, noDraft, useInbox } from './inbox-state.ts';
import { inTurn } from './in-turn.ts';

/** Reads a text, or opens one that was read; whether one is shown now. What was pasted for another stays. */
export async function beginText(ask: () => Promise<Result<InboxText | null>>): Promise<boolean> {
  if (useInbox.getState().reading !== null) return false;
  changeInbox({ reading: { read: 0, total: 0 } });
  const answer = await ask();
  changeInbox({ reading: null });
  if (!answer.ok) report(answer.failure);
  else if (answer.value !== null) show(answer.value);
  return answer.ok && answer.value !== null;
}

/** Reads what was pasted, which stays until it is read. */
export async function readDraft(): Promise<void> {
  const { text, ...source } = useInbox.getState().draft;
  if (text.trim() === '') return;
  if (await beginText(() => api.inboxPaste({ text, source }))) changeInbox({ draft: noDraft });
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
    said: null,
  });
}

/** The open text beside what the store holds now, after it was changed elsewhere in the window. */
export async function refreshText(): Promise<void> {
  const { text } = useInbox.getState();
  if (text === null) return;
  const answer = await inTurn(() => api.inboxOpen({ sourceId: text.sourceId }));
  if (answer.ok && useInbox.getState().text?.sourceId === text.sourceId) {
    changeInbox({ text: { ...answer.value, openedBefore: text.openedBefore } });
  }
}

export function leaveText(): void {
  changeInbox({ text: null, current: null, doing: looking, dialog: null, said: null });
}

/** Another title or date: what isn't decided is read again. */
export async function describeText(source: TextSourceWords): Promise<void> {
  const { text } = useInbox.getState();
  if (text === null) return;
  const answer = await inTurn(() => api.inboxDescribe({ sourceId: text.sourceId, source }));
  if (!answer.ok) return report(answer.failure);
  if (useInbox.getState().text?.sourceId === text.sourceId) show(answer.value);
}

/** What was accepted, with what is being accepted, goes into the open briefing. */
export async function makeSlides(): Promise<void> {
  const { text } = useInbox.getState();
  if (text === null) return;
  const answer = await inTurn(() => api.inboxSlides({ sourceId: text.sourceId }));
  if (!answer.ok) return report(answer.failure);
  changeInbox({ said: (words) => words.slidesSent(text.title || words.untitled) });
}
