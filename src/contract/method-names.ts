/** Names of all IPC methods; the preload builds its object from this list alone, without the schemas. */
export const methodNames = [
  'appStart',
  'settingsChange',
  'deckNew',
  'deckOpen',
  'deckOpenRecent',
  'deckSave',
  'deckClosed',
  'recoveryWrite',
  'recoveryOpen',
  'recoveryDiscard',
  'storeSearch',
  'storeObservations',
  'storeChoices',
  'pictureChoose',
  'exportStart',
  'exportCancel',
  'showStart',
  'showDeck',
  'showEnd',
  'printPages',
  'printReady',
] as const;
export type MethodName = (typeof methodNames)[number];

/** Names of all events main sends to a window. */
export const eventNames = ['menuCommand', 'settingsChanged', 'exportProgress', 'beforeClose'] as const;
export type EventName = (typeof eventNames)[number];
