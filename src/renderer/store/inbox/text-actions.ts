import type { InboxText, TextSourceWords } from '#contract/inbox-contract.ts';
import type { Result } from '#contract/result.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { changeInbox, looking, noDraft, useInbox } from './inbox-state.ts';
import { words } from './spoken-words.ts';

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

/** What was accepted goes into the open briefing. */
export async function makeSlides(): Promise<void> {
  const { text } = useInbox.getState();
  if (text === null) return;
  const answer = await api.inboxSlides({ sourceId: text.sourceId });
  if (!answer.ok) return report(answer.failure);
  changeInbox({ said: words().slidesSent(text.title) });
}
