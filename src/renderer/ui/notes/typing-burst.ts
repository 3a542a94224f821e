import { documentStore } from '../state/current-document.ts';

const pause = 1500; // ms without a letter after which the next one begins another step of undo
let timer: ReturnType<typeof setTimeout> | null = null;

/** Ends a burst of typing when the person pauses; another gesture begun meanwhile is left alone. */
export function endBurstSoon(merge: string): void {
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => {
    timer = null;
    if (documentStore().getState().history.mergeKey === merge) documentStore().endGesture();
  }, pause);
}
