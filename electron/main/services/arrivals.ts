import type { WebContents } from 'electron';
import type { ArrivedFigures } from '#contract/inbox-contract.ts';
import { sendEvent } from '../windows/send-event.ts';

/** Figures on their way to an editor window; those that come before one has started wait for it. */
export type Arrivals = {
  /** `editor` is the window they are for, null where none is open yet. */
  bring(figures: ArrivedFigures, editor: WebContents | null): void;
  /** An editor's page asks for its document: its preload keeps figures from here on until the page listens. */
  started(editor: WebContents): void;
};

export function createArrivals(): Arrivals {
  const started = new WeakSet<WebContents>();
  const waiting: ArrivedFigures[] = [];
  return {
    bring: (figures, editor) => {
      if (editor !== null && started.has(editor)) sendEvent(editor, 'figuresArrived', figures);
      else waiting.push(figures);
    },
    started: (editor) => {
      started.add(editor);
      for (const figures of waiting.splice(0)) sendEvent(editor, 'figuresArrived', figures);
    },
  };
}
