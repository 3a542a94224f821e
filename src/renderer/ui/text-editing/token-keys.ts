import type { Paragraph } from '#core/deck/deck.ts';
import { spliceParagraphs, type TextSpot } from '#core/deck/texts/splice-runs.ts';
import { besideCaretStop, readSelection, writeCaret } from './caret.ts';
import { figureSign, flatText } from './flat-text.ts';
import type { TextModel } from './use-text-model.ts';

/** Moves past a figure, or past a sign nobody sees, as past one letter. Answers whether it did: else the browser moves. */
export function moveOverFigure(
  field: HTMLElement,
  multiline: boolean,
  model: TextModel,
  event: KeyboardEvent,
): boolean {
  const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
  if (direction === null || event.ctrlKey || event.metaKey || event.altKey) return false;
  const selection = readSelection(field, multiline);
  if (selection === null) return false;
  if (!event.shiftKey && !sameSpot(selection.anchor, selection.focus)) return false;
  const next = besideFigure(model.read(), selection.focus, direction);
  if (next === null) return false;
  writeCaret(field, multiline, next, event.shiftKey);
  return true;
}

/** Deletes a figure whole. Answers whether it did: else the browser deletes. */
export function deleteFigure(field: HTMLElement, multiline: boolean, model: TextModel, inputType: string): boolean {
  const direction = /Forward$/.test(inputType) ? 1 : /Backward$/.test(inputType) ? -1 : null;
  if (direction === null) return false;
  const selection = readSelection(field, multiline);
  if (selection === null || !sameSpot(selection.anchor, selection.focus)) return false;
  const { focus } = selection;
  const paragraphs = model.read();
  const next = besideFigure(paragraphs, focus, direction);
  if (next === null) return false;
  const [from, to] = direction === 1 ? [focus, next] : [next, focus];
  model.edit(spliceParagraphs(paragraphs, from, to, []), from);
  return true;
}

/** The spot one sign on, where that sign is a figure or stands behind one that nobody sees; else null. */
function besideFigure(paragraphs: readonly Paragraph[], { paragraph, offset }: TextSpot, direction: 1 | -1) {
  const text = flatText(paragraphs[paragraph]?.runs ?? []);
  const sign = text[direction === 1 ? offset : offset - 1];
  if (sign === undefined || (sign !== figureSign && !besideCaretStop(direction))) return null;
  const pair = direction === 1 ? text.slice(offset, offset + 2) : text.slice(Math.max(0, offset - 2), offset);
  const length = /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? 2 : 1;
  return { paragraph, offset: offset + direction * length };
}

function sameSpot(left: TextSpot, right: TextSpot): boolean {
  return left.paragraph === right.paragraph && left.offset === right.offset;
}
