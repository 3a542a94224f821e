import { doWaitingWork } from './after-frame.ts';

/** The text being edited in place, if any. Commands finish it first, so that what was typed is never left out. */
type TextSession = { finish(): void };

let open: TextSession | null = null;

/** Registers the open editor; the answer takes it off again. */
export function openTextSession(session: TextSession): () => void {
  open = session;
  return () => {
    if (open === session) open = null;
  };
}

export function finishText(): void {
  doWaitingWork();
  open?.finish();
}
