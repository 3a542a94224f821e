import { BrowserWindow } from 'electron';
import { failure, type Result, success } from '#contract/result.ts';
import type { Inbox } from '#store/inbox/inbox.ts';
import type { ReadText } from '#store/read-document/worker/messages.ts';
import type { Implementation } from '../ipc.ts';
import type { Services } from '../services/services.ts';
import { whoWorks } from '../services/who-works.ts';
import { chooseText } from '../windows/file-dialogs.ts';
import { editorInFront } from '../windows/editor-window.ts';
import { sendToAll } from '../windows/send-event.ts';

type Methods =
  | 'inboxPaste'
  | 'inboxChoose'
  | 'inboxCancel'
  | 'inboxTexts'
  | 'inboxOpen'
  | 'inboxDescribe'
  | 'inboxDecide'
  | 'inboxUndo'
  | 'inboxSlides';

/** Texts, what was found in them and what becomes of it. `showEditor` brings an editor to the front, or opens one. */
export function inboxHandlers(services: Services, showEditor: () => void): Pick<Implementation, Methods> {
  const { indicators, inboxReading, arrivals, locale } = services;

  async function ask<Value>(work: (inbox: Inbox) => Promise<Result<Value>>): Promise<Result<Value>> {
    const answer = await indicators.read((store) => work(store.inbox));
    return answer.ok ? answer.value : answer;
  }

  /** The same for what may change figures. */
  async function change<Value>(work: (inbox: Inbox) => Promise<Result<Value>>): Promise<Result<Value>> {
    const done = await ask(work);
    if (done.ok) sendToAll('storeChanged', null);
    return done;
  }

  async function keep(read: Result<ReadText>, fileName: string) {
    return read.ok ? ask((inbox) => inbox.add({ ...read.value, fileName })) : read;
  }

  return {
    inboxPaste: async ({ text, source }) => keep(await inboxReading.readText(text, source), ''),
    inboxChoose: async (_input, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const file = window === null ? null : await chooseText(window, locale());
      if (file === null) return success(null);
      const read = await inboxReading.readFile(file);
      return keep(read, read.ok ? read.value.name : '');
    },
    inboxCancel: async () => {
      inboxReading.cancel();
      return success(null);
    },
    inboxTexts: () => indicators.read((store) => store.inbox.texts()),
    inboxOpen: ({ sourceId }) => ask((inbox) => inbox.open(sourceId)),
    inboxDescribe: async ({ sourceId, source }) => {
      const body = await ask((inbox) => inbox.body(sourceId));
      if (!body.ok) return body;
      const read = await inboxReading.readText(body.value, source);
      if (!read.ok) return read;
      return change((inbox) => inbox.describe(sourceId, source, read.value.candidates, whoWorks()));
    },
    inboxDecide: ({ sourceId, decision }) => change((inbox) => inbox.decide(sourceId, decision, whoWorks())),
    inboxUndo: ({ sourceId }) => change((inbox) => inbox.undo(sourceId, whoWorks())),
    inboxSlides: async ({ sourceId }) => {
      const accepted = await ask((inbox) => inbox.accepted(sourceId));
      if (!accepted.ok) return accepted;
      const { title, figures } = accepted.value;
      if (figures.length === 0) return failure('nothing-accepted');
      arrivals.bring({ source: title, figures }, editorInFront()?.webContents ?? null);
      showEditor();
      return success(null);
    },
  };
}
