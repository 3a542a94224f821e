import { useEffect } from 'react';
import { revisionReasons } from '#contract/store-contract.ts';
import { useStoreState } from '../../store-state.ts';
import { beginAccept, finishAccept, reject, reopen, undo } from '../decide-actions.ts';
import { select, shownItems } from '../select-actions.ts';
import { leaveText, makeSlides } from '../text-actions.ts';
import { changeInbox, currentItem, type InboxState, itemsOf, looking, useInbox } from '../inbox-state.ts';
import { countItems } from './filter-items.ts';
import { beginMerge, finishMerge, moveTarget } from './merging.ts';

/** The keys of the review, while it is shown and nothing is being typed. */
export function useReviewKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || !isListening(event)) return;
      if (press(event, useInbox.getState())) event.preventDefault();
    };
    // Before a dialog hears Escape: once it has closed, the same key would also leave the text.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

function isListening({ target }: KeyboardEvent): boolean {
  const typing =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
  const above = document.querySelector('[role="dialog"]') !== null;
  return !typing && !above && useStoreState.getState().view === 'inbox';
}

/** Does what a key means now; false for a key that means nothing. */
function press(event: KeyboardEvent, state: InboxState): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'z' || event.shiftKey) return false;
    void undo();
    return true;
  }
  switch (state.doing.kind) {
    case 'merging':
      return pressMerging(key);
    case 'confirming':
      return pressConfirming(key, event, state);
    case 'editing':
      return false; // the form's own
    case 'looking':
      return pressLooking(key, event, state);
  }
}

function pressMerging(key: string): boolean {
  if (key === 'j' || key === 'ArrowDown') moveTarget(1);
  else if (key === 'k' || key === 'ArrowUp') moveTarget(-1);
  else if (key === 'Enter') finishMerge();
  else if (key === 'Escape') changeInbox({ doing: looking });
  else return false;
  return true;
}

function pressConfirming(key: string, event: KeyboardEvent, state: InboxState): boolean {
  const item = currentItem(state);
  if (item === null || state.doing.kind !== 'confirming') return false;
  const { doing } = state;
  const reason = revisionReasons[Number(key) - 1];
  if (key === 'a' || (key === 'Enter' && !isButton(event))) finishAccept();
  else if (key === 'Escape') changeInbox({ doing: looking });
  else if (key === 'e') changeInbox({ doing: { kind: 'editing', create: false } });
  else if (key === 't') changeInbox({ doing: { ...doing, unticked: doing.unticked.length > 0 ? [] : item.toConfirm } });
  else if (reason !== undefined && item.meeting === 'conflict') changeInbox({ doing: { ...doing, reason } });
  else if (isMove(key) && !isRadio(event)) {
    changeInbox({ doing: looking });
    move(key, state);
  } else return false;
  return true;
}

function pressLooking(key: string, event: KeyboardEvent, state: InboxState): boolean {
  if (isMove(key)) return move(key, state);
  if (key === '/') return focusSearch();
  if (key === '?') return done(() => changeInbox({ dialog: 'shortcuts' }));
  if (key === 'u') return done(() => void undo());
  if (key === 'Escape') return done(leaveText);
  const counts = countItems(itemsOf(state));
  if (key === 's') return counts.accepted > 0 && done(() => void makeSlides());
  if (key === 'a' && event.shiftKey) return counts.open > 0 && done(() => changeInbox({ dialog: 'accept-all' }));
  const item = currentItem(state);
  if (item === null) return false;
  if (key === 'o') return item.state !== 'new' && done(() => reopen(item));
  if (item.state !== 'new') return false;
  if (key === 'a') return done(() => beginAccept(item));
  if (key === 'r') return done(() => reject(item));
  if (key === 'm') return done(() => beginMerge(item));
  if (key === 'e' || key === 'n') return done(() => changeInbox({ doing: { kind: 'editing', create: key === 'n' } }));
  return false;
}

function done(act: () => void): true {
  act();
  return true;
}

const steps: Readonly<Record<string, number>> = {
  ...{ j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 6, PageUp: -6 },
  ...{ Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY },
};

function isMove(key: string): boolean {
  return steps[key] !== undefined;
}

function move(key: string, { current }: InboxState): boolean {
  const shown = shownItems();
  if (shown.length === 0) return false;
  const at = Math.max(
    0,
    shown.findIndex(({ candidateId }) => candidateId === current),
  );
  const next = shown[Math.min(shown.length - 1, Math.max(0, at + (steps[key] ?? 0)))];
  select(next?.candidateId ?? null);
  return true;
}

function focusSearch(): true {
  const field = document.querySelector<HTMLElement>('[data-inbox-search] input, input[data-inbox-search]');
  field?.focus();
  return true;
}

/** Arrows on a focused reason choose another. */
function isRadio({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.role === 'radio';
}

/** Enter on a focused button presses it. */
function isButton({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLButtonElement;
}
