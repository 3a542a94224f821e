import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Paragraph, Run } from '#core/deck/deck.ts';
import { joinRuns, sameParagraphs } from '#core/deck/texts/join-runs.ts';
import type { TextSpot } from '#core/deck/texts/splice-runs.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { endBurstSoon } from '../notes/typing-burst.ts';
import { doWaitingWork } from '../state/after-frame.ts';
import { documentStore } from '../state/current-document.ts';
import { newId } from '../state/new-id.ts';
import { writeCaret } from './caret.ts';
import { changedSpot } from './flat-text.ts';
import { readParagraphs, readRuns, writeParagraphs, writeRuns } from './runs-dom.ts';

export type PutText = (
  paragraphs: readonly Paragraph[],
  options: { merge?: string; snapshots?: readonly ObservationSnapshot[] },
) => void;

export type TextModel = {
  read(): Paragraph[];
  /** What the browser changed goes into the deck; a burst of typing is one step of undo. */
  typed(): void;
  /** A change of our own, a step of undo by itself; the caret goes to `caret`. */
  edit(paragraphs: readonly Paragraph[], caret: TextSpot, snapshots?: readonly ObservationSnapshot[]): void;
  /** Does something that changes the deck's text, with the caret at `caret` after it. */
  around(caret: TextSpot, change: () => void): void;
};

type TextModelOptions = {
  field: RefObject<HTMLElement | null>;
  multiline: boolean;
  paragraphs: readonly Paragraph[]; // as the deck has them
  start: readonly Paragraph[]; // shown where the deck has none: a template's own title
  print: (run: Run) => string;
  put: PutText;
};

/**
 * Keeps a text being typed and the deck alike: what is typed is read from the page into the deck; what changes in the deck
 * otherwise (undo, a figure put in) is written to the page. So undo is the deck's, and figures never pass through the browser.
 */
export function useTextModel({ field, multiline, paragraphs, start, print, put }: TextModelOptions): TextModel {
  const session = useMemo(newId, []);
  const now = useRef({ paragraphs, start, print, put });
  now.current = { paragraphs, start, print, put };
  const caret = useRef<TextSpot | null>(null);

  const model = useMemo((): TextModel => {
    const read = (): Paragraph[] => {
      if (field.current === null) return [];
      return multiline ? readParagraphs(field.current) : [{ runs: readRuns(field.current), bullet: false }];
    };
    const around: TextModel['around'] = (spot, change) => {
      doWaitingWork(); // letters still on their way to the deck
      documentStore().endGesture();
      caret.current = spot;
      change();
      documentStore().endGesture();
    };
    return {
      read,
      around,
      typed() {
        const shown = read();
        const known = isBlank(now.current.paragraphs) ? now.current.start : now.current.paragraphs;
        if (sameParagraphs(shown, known)) return;
        now.current.put(shown, { merge: session });
        endBurstSoon(session);
      },
      edit(next, spot, snapshots) {
        around(spot, () => now.current.put(next, snapshots === undefined ? {} : { snapshots }));
      },
    };
  }, [field, multiline, session]);

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    const shown = model.read();
    const blank = isBlank(paragraphs);
    const first = element.childNodes.length === 0;
    if (!first && blank && isBlank(shown)) return;
    const next = blank ? now.current.start : paragraphs;
    if (!first && sameParagraphs(shown, next)) return;
    if (multiline) writeParagraphs(element, next, now.current.print);
    else writeRuns(element, joinRuns(next[0]?.runs ?? []), now.current.print);
    if (!first) writeCaret(element, multiline, caret.current ?? changedSpot(shown, next));
    caret.current = null;
  }, [field, model, multiline, paragraphs]);

  return model;
}

function isBlank(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every(({ runs }) => joinRuns(runs).length === 0);
}
