import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Api } from '#contract/contract.ts';
import { type EventName, eventNames, methodNames } from '#contract/method-names.ts';

/** Builds the window's API from the contract's names: methods are calls, events are subscriptions without the raw event. */
const methods = Object.fromEntries(
  methodNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
);

/** Figures may be sent to a page that is still starting: a person sent them, so they wait until it listens. */
const kept: EventName = 'figuresArrived';
const early: unknown[] = [];
const keep = (_event: IpcRendererEvent, payload: unknown) => early.push(payload);
ipcRenderer.on(kept, keep);

function on(name: EventName, listener: (payload: never) => void): () => void {
  if (!eventNames.includes(name)) return () => {};
  const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload as never);
  ipcRenderer.on(name, forward);
  if (name === kept) {
    ipcRenderer.removeListener(name, keep);
    for (const payload of early.splice(0)) listener(payload as never);
  }
  return () => ipcRenderer.removeListener(name, forward);
}

contextBridge.exposeInMainWorld('danxia', { ...methods, on } as unknown as Api);
