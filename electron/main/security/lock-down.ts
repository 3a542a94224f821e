import { app, type Session, session } from 'electron';
import { checksSpelling } from './spelling.ts';

/**
 * What no page of this application may ever do, set once for every web contents: leave its page, open windows, embed
 * other pages, ask for permissions, reach the network.
 */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Needs the ready application. */
export function lockDownSession(target: Session = session.defaultSession): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setSpellCheckerEnabled(checksSpelling);
  target.on('will-download', (event) => event.preventDefault());
  target.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }));
}

/** Only our own scheme, and the developer tools' own pages in development. */
function isAllowed(url: string): boolean {
  if (url.startsWith('danxia://')) return true;
  return !app.isPackaged && url.startsWith('devtools://');
}
