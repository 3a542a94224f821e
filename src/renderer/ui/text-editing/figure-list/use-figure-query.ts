import { type RefObject, useEffect, useState } from 'react';
import type { TextSpot } from '#core/deck/texts/splice-runs.ts';
import { readSelection } from '../caret.ts';
import { figureQuery } from '../figure-query.ts';
import { flatText } from '../flat-text.ts';
import type { TextModel } from '../use-text-model.ts';

/** The search being typed: its words, and the stretch of text it takes. */
export type OpenQuery = { text: string; from: TextSpot; to: TextSpot };

export type FigureQueryState = {
  open: OpenQuery | null;
  /** After letters came in: may open the list. */
  typed(): void;
  close(): void;
};

/** Follows what is typed behind `@`; moving the caret away or Escape closes the list, and it stays closed for that sign. */
export function useFigureQuery(
  field: RefObject<HTMLElement | null>,
  multiline: boolean,
  model: TextModel,
): FigureQueryState {
  const [open, setOpen] = useState<OpenQuery | null>(null);
  const [left, setLeft] = useState<string | null>(null); // the sign whose list was closed

  const now = (): OpenQuery | null => {
    const selection = field.current === null ? null : readSelection(field.current, multiline);
    if (selection === null) return null;
    const { paragraph, offset } = selection.focus;
    if (selection.anchor.paragraph !== paragraph || selection.anchor.offset !== offset) return null;
    const query = figureQuery(flatText(model.read()[paragraph]?.runs ?? []).slice(0, offset));
    return query === null
      ? null
      : { text: query.text, from: { paragraph, offset: query.start }, to: { paragraph, offset } };
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only while a list is open.
  useEffect(() => {
    if (open === null) return;
    const moved = () => {
      const query = now();
      if (query === null || keyOf(query) !== keyOf(open)) setOpen(null);
    };
    document.addEventListener('selectionchange', moved);
    return () => document.removeEventListener('selectionchange', moved);
  }, [open]);

  return {
    open,
    typed() {
      const query = now();
      if (query === null) setLeft(null);
      setOpen(query === null || keyOf(query) === left ? null : query);
    },
    close() {
      if (open !== null) setLeft(keyOf(open));
      setOpen(null);
    },
  };
}

function keyOf({ from }: OpenQuery): string {
  return `${from.paragraph} ${from.offset}`;
}
