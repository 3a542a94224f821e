import { app, nativeTheme } from 'electron';
import type { MenuCommand } from '#contract/menu-commands.ts';
import { copyHandlers } from './handlers/copy-handlers.ts';
import { deckHandlers } from './handlers/deck-handlers.ts';
import { outlineHandlers } from './handlers/outline-handlers.ts';
import { templateHandlers } from './handlers/template-handlers.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { importHandlers } from './handlers/import-handlers.ts';
import { inboxHandlers } from './handlers/inbox-handlers.ts';
import { keptHandlers } from './handlers/kept-handlers.ts';
import { pictureHandlers } from './handlers/picture-handlers.ts';
import { printHandlers } from './handlers/print-handlers.ts';
import { showHandlers } from './handlers/show-handlers.ts';
import { startHandlers } from './handlers/start-handlers.ts';
import { storeCareHandlers } from './handlers/store-care-handlers.ts';
import { storeHandlers } from './handlers/store-handlers.ts';
import { storeWindowHandlers } from './handlers/store-window-handlers.ts';
import { versionHandlers } from './handlers/version-handlers.ts';
import { registerIpc } from './ipc.ts';
import { rendererFolder } from './locations.ts';
import { setMenu } from './menu.ts';
import { lockDownSession } from './security/lock-down.ts';
import { serve } from './security/protocol.ts';
import { createEditorSessions } from './services/editor-sessions.ts';
import { createServices } from './services/services.ts';
import { createDesk, type Desk } from './windows/desk.ts';

/** What the life of the process asks of the application. */
export type Application = Pick<Desk, 'openFiles' | 'bring'>;

/** Puts the window application together. Needs the ready Electron application. */
export function createApplication(): Application {
  const services = createServices(app.getLocale(), showMenu);
  const sessions = createEditorSessions(services.documents);
  const desk = createDesk(services, sessions);
  let leaving: 'asking' | 'agreed' | null = null;

  function showMenu(): void {
    setMenu({ locale: services.locale(), recent: services.recent.list(), openRecent, withoutWindow });
  }

  function withoutWindow(name: MenuCommand): void {
    if (name === 'new-window') void desk.openEmpty();
    else if (name === 'new' || name === 'open') desk.bring();
  }

  function openRecent(handle: string): void {
    const file = services.recent.fileOf(handle);
    if (file !== null) desk.openFiles([file]);
  }

  function settingsChanged(): void {
    nativeTheme.themeSource = services.preferences.read('settings').colourScheme;
    showMenu();
  }

  async function leave(): Promise<void> {
    leaving = 'asking';
    leaving = (await desk.leave().catch(() => false)) ? 'agreed' : null;
    if (leaving === 'agreed') app.quit();
  }

  lockDownSession();
  serve(rendererFolder(), services.pictures.find);
  registerIpc({
    ...startHandlers(services, sessions, settingsChanged),
    ...deckHandlers(services, sessions, desk),
    ...templateHandlers(services),
    ...outlineHandlers(services),
    ...versionHandlers(services, sessions, desk),
    ...storeHandlers(services),
    ...keptHandlers(services),
    ...storeWindowHandlers(services),
    ...storeCareHandlers(services),
    ...importHandlers(services),
    ...inboxHandlers(services, desk.bring),
    ...pictureHandlers(services, sessions),
    ...exportHandlers(services),
    ...copyHandlers(services, sessions),
    ...showHandlers(),
    ...printHandlers(services.printJobs),
  });
  settingsChanged();
  // Every window is asked before the first one goes, so that a person who cancels loses none.
  app.on('before-quit', (event) => {
    if (leaving === 'agreed') return;
    event.preventDefault();
    if (leaving === null) void leave();
  });
  app.on('will-quit', () => void services.indicators.close());

  return desk;
}
