import { type RefObject, useEffect, useRef } from 'react';
import { doWaitingWork } from '../state/after-frame.ts';
import { documentStore } from '../state/current-document.ts';
import { openTextSession } from '../state/text-session.ts';
import { changeView } from '../state/view-store.ts';

/** Begins with the caret at the end of the text; the answer ends it, and takes all of it back when asked to. */
export function useEditing(field: RefObject<HTMLElement | null>, slot: string): (cancel: boolean) => void {
  const steps = useRef(0); // of undo when editing began

  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    documentStore().endGesture();
    steps.current = documentStore().getState().history.past.length;
    element.focus();
    const selection = window.getSelection();
    selection?.selectAllChildren(element);
    selection?.collapseToEnd();
    const close = openTextSession({
      finish: () => {
        documentStore().endGesture();
        changeView({ editing: null });
      },
    });
    return () => {
      close();
      documentStore().endGesture();
    };
  }, [field]);

  return (cancel) => {
    doWaitingWork();
    const store = documentStore();
    while (cancel && store.getState().history.past.length > steps.current) store.undo();
    store.endGesture();
    changeView({ editing: null });
    // The slot takes the focus back, so that arrows and Enter go on from where the person was.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`button[data-slot="${slot}"]`)?.focus());
  };
}
