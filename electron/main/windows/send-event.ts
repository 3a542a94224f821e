import { BrowserWindow, type WebContents } from 'electron';
import type { Events } from '#contract/contract.ts';
import { pageFor } from './secure-window.ts';

export function sendEvent<Name extends keyof Events>(contents: WebContents, name: Name, payload: Events[Name]): void {
  if (!contents.isDestroyed()) contents.send(name, payload);
}

/** To every window a person works in. */
export function sendToAll<Name extends keyof Events>(name: Name, payload: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (['editor', 'store'].includes(pageFor(window.webContents) ?? '')) sendEvent(window.webContents, name, payload);
  }
}
