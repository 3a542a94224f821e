import path from 'node:path';
import { app, nativeTheme } from 'electron';
import { copyHandlers } from './handlers/copy-handlers.ts';
import { deckHandlers } from './handlers/deck-handlers.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { importHandlers } from './handlers/import-handlers.ts';
import { inboxHandlers } from './handlers/inbox-handlers.ts';
import { pictureHandlers } from './handlers/picture-handlers.ts';
import { printHandlers } from './handlers/print-handlers.ts';
import { showHandlers } from './handlers/show-handlers.ts';
import { startHandlers } from './handlers/start-handlers.ts';
import { storeCareHandlers } from './handlers/store-care-handlers.ts';
import { storeHandlers } from './handlers/store-handlers.ts';
import { storeWindowHandlers } from './handlers/store-window-handlers.ts';
import { registerIpc } from './ipc.ts';
import { rendererFolder } from './locations.ts';
import { setMenu } from './menu.ts';
import { lockDownSession } from './security/lock-down.ts';
import { serve } from './security/protocol.ts';
import { createEditorSessions } from './services/editor-sessions.ts';
import { createServices } from './services/services.ts';
import { startDocument } from './services/start-document.ts';
import { askAboutUnsaved } from './windows/ask-about-unsaved.ts';
import { openEditorWindow } from './windows/editor-window.ts';
import { editorWindows } from './windows/send-event.ts';

export type Application = {
  /** Opens a window on a file, or on what a start without one shows. */
  open(file: string | null): void;
  /** Brings the window in front, for a second start without a file. */
  focus(): void;
};

/** Puts the window application together. Needs the ready Electron application. */
export function createApplication(): Application {
  const services = createServices(app.getLocale(), showMenu);
  const sessions = createEditorSessions(services.documents);
  let quitting = false;

  function showMenu(): void {
    setMenu({ locale: services.locale(), recent: services.recent.list(), openRecent });
  }

  function openRecent(handle: string): void {
    const file = services.recent.fileOf(handle);
    if (file !== null) open(file);
  }

  function settingsChanged(): void {
    nativeTheme.themeSource = services.preferences.read('settings').colourScheme;
    showMenu();
  }

  function open(file: string | null): void {
    const window = openEditorWindow(services.preferences, async (closing) => {
      const agreed = await askAboutUnsaved(closing, services, sessions);
      if (agreed) await sessions.end(closing.webContents);
      else quitting = false;
      return agreed;
    });
    sessions.begin(window.webContents, startDocument(services, file === null ? null : path.resolve(file)));
    window.once('closed', () => {
      if (quitting) app.quit();
    });
  }

  function focus(): void {
    const [window] = editorWindows();
    if (window === undefined) open(null);
    else {
      if (window.isMinimized()) window.restore();
      window.focus();
    }
  }

  lockDownSession();
  serve(rendererFolder(), services.pictures.find);
  registerIpc({
    ...startHandlers(services, sessions, settingsChanged),
    ...deckHandlers(services, sessions),
    ...storeHandlers(services),
    ...storeWindowHandlers(services),
    ...storeCareHandlers(services),
    ...importHandlers(services),
    ...inboxHandlers(services, focus),
    ...pictureHandlers(services, sessions),
    ...exportHandlers(services),
    ...copyHandlers(services),
    ...showHandlers(),
    ...printHandlers(services.printJobs),
  });
  settingsChanged();
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('will-quit', () => void services.indicators.close());

  return { open, focus };
}
