import { app, type WebContents } from 'electron';
import { failure, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import type { EditorSessions } from '../services/editor-sessions.ts';
import type { Services } from '../services/services.ts';
import { sendToAll } from '../windows/send-event.ts';

export function startHandlers(
  services: Services,
  sessions: EditorSessions,
  settingsChanged: () => void,
): Pick<Implementation, 'appStart' | 'settingsChange'> {
  const { preferences, recent, recovery, documents, arrivals } = services;
  let offeredTo: WebContents | null = null; // what a crash left is offered once, not by every further window
  return {
    appStart: async (_input, caller) => {
      const started = await sessions.started(caller);
      if (started === null) return failure('invalid-request', { method: 'appStart' });
      arrivals.started(caller);
      const open = documents.openIds();
      offeredTo ??= caller;
      const copies = offeredTo === caller ? await recovery.list() : [];
      const recovered = copies.filter(({ documentId }) => !open.includes(documentId));
      return success({
        settings: preferences.read('settings'),
        document: started.document,
        recent: recent.list(),
        recovered,
        runtime: {
          electron: process.versions.electron,
          chrome: process.versions.chrome,
          node: process.versions.node,
          offlineRuntime: !app.isPackaged && process.versions.electron.startsWith('25.'),
        },
        exportChoice: preferences.read('exportChoice'),
        notice: started.notice,
      });
    },

    settingsChange: async (input) => {
      const settings = { ...preferences.read('settings'), ...input };
      preferences.write('settings', settings);
      settingsChanged();
      sendToAll('settingsChanged', settings);
      return success(settings);
    },
  };
}
