import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { doWaitingWork } from '../state/after-frame.ts';
import { documentStore } from '../state/current-document.ts';
import { focusSlotNow } from '../state/focus-slot.ts';
import { finishText } from '../state/text-session.ts';

/**
 * Begins with the caret at the end of the text, or with all of it selected where it is not the person's own (`given`); the
 * answer ends it, and takes all of it back when asked to.
 */
export function useEditing(
  field: RefObject<HTMLElement | null>,
  slot: string,
  given: boolean,
): (cancel: boolean) => void {
  const begun = useRef(given); // as it was then: what is typed is the person's own
  const steps = useRef(0); // of undo when editing began

  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    documentStore().endGesture();
    steps.current = documentStore().getState().history.past.length;
    element.focus();
    const selection = window.getSelection();
    selection?.selectAllChildren(element);
    if (!begun.current) selection?.collapseToEnd();
    return () => documentStore().endGesture();
  }, [field]);

  return (cancel) => {
    doWaitingWork();
    const store = documentStore();
    while (cancel && store.getState().history.past.length > steps.current) store.undo();
    flushSync(() => finishText());
    // The slot takes the focus back before the next key, so that arrows, Tab and Enter go on from where the person was.
    focusSlotNow(slot);
  };
}
