import type { DeckChange, StartState } from '#contract/document-contract.ts';
import { api } from '#renderer/api.ts';
import { insertArrived } from '#renderer/commands/inserting/insert-arrived.ts';
import { listenForCommands } from '#renderer/commands/listen.ts';
import { show } from '#renderer/commands/open-document.ts';
import { fileAutosaved, fileStateChanged } from '#renderer/commands/outside-changes.ts';
import { type Sent, startAutosave } from '#renderer/document/autosave.ts';
import { createDocumentStore } from '#renderer/document/document-store.ts';
import { startKept } from '../data-drawer/kept-indicators.ts';
import { report } from '../notices/report.ts';
import { autosave, startSession } from '../state/current-document.ts';
import { watchProblems } from '../state/deck-problems.ts';
import { finishText } from '../state/text-session.ts';
import { changeView } from '../state/view-store.ts';
import { beginTour } from '../tour/begin-tour.ts';

/** Connects the window to main: its document, its recovery copies, settings, menu and keys. */
export function startEditor(state: StartState): void {
  const store = createDocumentStore(state.document);
  const client = {
    write: async (documentId: string, revision: number, change: DeckChange): Promise<Sent> => {
      const answer = await api.recoveryWrite({ documentId, revision, change });
      if (answer.ok) return 'written';
      if (answer.failure.code === 'change-out-of-step') return 'refused';
      report(answer.failure);
      return answer.failure.code === 'invalid-request' ? 'refused' : 'taken';
    },
  };
  startSession({ store, autosave: startAutosave(store, client) });
  watchProblems(store);
  changeView({
    settings: state.settings,
    recent: state.recent,
    recovered: state.recovered,
    exportChoice: state.exportChoice,
    dialog: state.recovered.length > 0 ? 'recovery' : null,
  });
  beginTour(state);
  const flush = () => {
    finishText();
    void autosave().flush();
  };
  api.on('documentShown', show);
  api.on('fileState', fileStateChanged);
  api.on('fileAutosaved', fileAutosaved);
  api.on('settingsChanged', (settings) => changeView({ settings }));
  api.on('beforeClose', flush);
  api.on('figuresArrived', insertArrived);
  window.addEventListener('blur', () => void autosave().flush());
  void startKept();
  listenForCommands();
}
