import type { WebContents } from 'electron';
import type { ArrivedFigures } from '#contract/contract.ts';
import { sendEvent } from '../windows/send-event.ts';

/** Figures on their way to an editor window; those that come before one is there wait for it. */
export type Arrivals = {
  bring(figures: ArrivedFigures, editor: WebContents | null): void;
  /** An editor's page has its document and listens from its next turn on. */
  started(editor: WebContents): void;
};

export function createArrivals(): Arrivals {
  let waiting: ArrivedFigures | null = null;
  return {
    bring: (figures, editor) => {
      if (editor === null) waiting = figures;
      else sendEvent(editor, 'figuresArrived', figures);
    },
    started: (editor) => {
      const figures = waiting;
      waiting = null;
      if (figures !== null) setImmediate(() => sendEvent(editor, 'figuresArrived', figures)); // after the answer
    },
  };
}
