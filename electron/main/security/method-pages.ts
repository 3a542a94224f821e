import type { MethodName } from '#contract/method-names.ts';
import type { PageName } from './page-address.ts';

/** Which pages may call which method. A new method without a row doesn't compile. */
export const methodPages: Readonly<Record<MethodName, readonly PageName[]>> = {
  appStart: ['editor'],
  settingsChange: ['editor'],
  deckNew: ['editor'],
  deckOpen: ['editor'],
  deckOpenRecent: ['editor'],
  deckSave: ['editor'],
  deckClosed: ['editor'],
  recoveryWrite: ['editor'],
  recoveryOpen: ['editor'],
  recoveryDiscard: ['editor'],
  storeSearch: ['editor'],
  storeObservations: ['editor'],
  storeChoices: ['editor'],
  pictureChoose: ['editor'],
  exportStart: ['editor'],
  exportCancel: ['editor'],
  showStart: ['editor'],
  showDeck: ['show'],
  showEnd: ['show'],
  printPages: ['print'],
  printReady: ['print'],
};
