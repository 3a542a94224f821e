import { doWaitingWork } from './after-frame.ts';
import { documentStore } from './current-document.ts';
import { changeView, type Editing, useView } from './view-store.ts';

/**
 * Ends the typing in place, if any, or goes on to another text. The only way out of a text: letters still on their way to
 * the deck arrive first, or whoever is quick would lose them. Commands begin with it, so that nothing typed is left out.
 */
export function finishText(next: Editing | null = null): void {
  doWaitingWork();
  if (useView.getState().editing === null) return;
  documentStore().endGesture();
  changeView({ editing: next });
}
