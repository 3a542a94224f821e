import { type RefObject, useEffect, useRef } from 'react';
import { lengthOfRuns, spliceParagraphs, type TextSpot } from '#core/deck/texts/splice-runs.ts';
import { documentStore } from '../state/current-document.ts';
import { figureAtCaret, readSelection } from './caret.ts';
import { copyText, readClipboard } from './clipboard-text.ts';
import type { KeysOverText } from './keys-over-text.ts';
import { insertPlainText } from './plain-paste.ts';
import { deleteFigure, moveOverFigure } from './token-keys.ts';
import type { TextModel } from './use-text-model.ts';

type TextEvents = {
  field: RefObject<HTMLElement | null>;
  multiline: boolean;
  model: TextModel;
  keys: KeysOverText;
  typed: () => void;
  finish: (cancel: boolean) => void;
  openFigure: (token: HTMLElement) => void;
  next: ((direction: 1 | -1) => boolean) | undefined;
};

/**
 * What a text hears from the browser. Nothing is done while a word is being composed: its keys are the input method's, and
 * its letters count once it is accepted.
 */
export function useTextEvents(given: TextEvents): void {
  const latest = useRef(given);
  latest.current = given;
  const { field } = given;

  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name], context: TextEvents, text: HTMLElement) => void,
    ) => {
      const heard = (event: HTMLElementEventMap[Name]) => listener(event, latest.current, element);
      element.addEventListener(name, heard);
      return () => element.removeEventListener(name, heard);
    };
    const offs = [
      on('keydown', onKeyDown),
      on('beforeinput', (event, { model, multiline }, text) => {
        if (event.isComposing || !event.inputType.startsWith('delete')) return;
        if (deleteFigure(text, multiline, model, event.inputType)) event.preventDefault();
      }),
      on('input', (event, { typed }) => {
        if (!(event instanceof InputEvent) || !event.isComposing) typed();
      }),
      on('compositionend', (_event, { typed }) => typed()),
      on('copy', onCopy),
      on('cut', onCopy),
      on('paste', onPaste),
      on('drop', (event) => event.preventDefault()),
    ];
    return () => {
      for (const off of offs) off();
    };
  }, [field]);
}

function onKeyDown(event: KeyboardEvent, context: TextEvents, text: HTMLElement): void {
  const { keys, multiline, model, finish, openFigure, next } = context;
  if (event.isComposing || event.keyCode === 229) return;
  const modified = event.ctrlKey || event.metaKey;
  if (keys.current?.(event) === true) {
    // The key was meant for what is open over the text.
  } else if (event.key === 'Enter' && event.altKey) {
    const token = figureAtCaret(text, multiline);
    if (token !== null) openFigure(token);
  } else if (event.key === 'Tab' && next !== undefined && !modified) {
    if (!next(event.shiftKey ? -1 : 1)) return;
  } else if (event.key === 'Escape') finish(true);
  else if (event.key === 'Enter' && (modified || !multiline)) finish(false);
  else if (event.key === 'Enter' && event.shiftKey) {
    // A break inside a paragraph is nothing a slide has.
  } else if (!moveOverFigure(text, multiline, model, event)) return;
  event.preventDefault();
  event.stopPropagation();
}

function onCopy(event: ClipboardEvent, { model, multiline }: TextEvents, text: HTMLElement): void {
  const stretch = selectedStretch(text, multiline);
  if (stretch === null || event.clipboardData === null) return;
  event.preventDefault();
  const paragraphs = model.read();
  copyText(event.clipboardData, paragraphs, stretch.from, stretch.to, documentStore().getState().deck);
  if (event.type === 'cut') model.edit(spliceParagraphs(paragraphs, stretch.from, stretch.to, []), stretch.from);
}

function onPaste(event: ClipboardEvent, { model, multiline }: TextEvents, text: HTMLElement): void {
  event.preventDefault();
  if (event.clipboardData === null) return;
  const fragment = readClipboard(event.clipboardData);
  const selection = readSelection(text, multiline);
  if (fragment === null || selection === null) {
    insertPlainText(event.clipboardData.getData('text/plain'), multiline);
    return;
  }
  const [from, to] = inOrder(selection.anchor, selection.focus);
  const joined = { bullet: false, runs: fragment.paragraphs.flatMap(({ runs }) => runs) };
  const inserted = multiline ? fragment.paragraphs : [joined];
  const paragraphs = model.read();
  const next = spliceParagraphs(paragraphs, from, to, inserted);
  // What the briefing knows of an observation stays: another briefing may hold an older vintage.
  const known = documentStore().getState().deck.snapshots;
  const snapshots = fragment.snapshots.filter(({ id }) => !(id in known));
  const rest = lengthBehind(paragraphs, to);
  const last = from.paragraph + Math.max(1, inserted.length) - 1;
  model.edit(next, { paragraph: last, offset: lengthBehind(next, { paragraph: last, offset: 0 }) - rest }, snapshots);
}

function selectedStretch(text: HTMLElement, multiline: boolean): { from: TextSpot; to: TextSpot } | null {
  const selection = readSelection(text, multiline);
  if (selection === null) return null;
  const [from, to] = inOrder(selection.anchor, selection.focus);
  return from.paragraph === to.paragraph && from.offset === to.offset ? null : { from, to };
}

function inOrder(left: TextSpot, right: TextSpot): [TextSpot, TextSpot] {
  const ordered =
    left.paragraph < right.paragraph || (left.paragraph === right.paragraph && left.offset <= right.offset);
  return ordered ? [left, right] : [right, left];
}

function lengthBehind(paragraphs: ReturnType<TextModel['read']>, { paragraph, offset }: TextSpot): number {
  return lengthOfRuns(paragraphs[paragraph]?.runs ?? []) - offset;
}
