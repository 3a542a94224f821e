import { lengthOfRuns, type TextSpot } from '#core/deck/texts/splice-runs.ts';
import { caretStop, isFigure, readParagraphs, readRuns } from './runs-dom.ts';

type Point = { node: Node; offset: number };
export type TextSelection = { anchor: TextSpot; focus: TextSpot };

/** What is selected in a text, as places in its paragraphs; null while the selection is elsewhere. */
export function readSelection(field: Element, multiline: boolean): TextSelection | null {
  const selection = window.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (selection == null || anchorNode == null || focusNode == null) return null;
  if (!field.contains(anchorNode) || !field.contains(focusNode)) return null;
  return {
    anchor: spotOf(field, multiline, { node: anchorNode, offset: selection.anchorOffset }),
    focus: spotOf(field, multiline, { node: focusNode, offset: selection.focusOffset }),
  };
}

/** Puts the caret at a place, or its moving end when the selection grows. */
export function writeCaret(field: Element, multiline: boolean, spot: TextSpot, grow = false): void {
  const { node, offset } = pointOf(field, multiline, spot);
  const selection = window.getSelection();
  if (grow) selection?.extend(node, offset);
  else selection?.collapse(node, offset);
}

/** The figure the caret stands beside, the one before it first. */
export function figureAtCaret(field: Element, multiline: boolean): HTMLElement | null {
  const selection = readSelection(field, multiline);
  if (selection === null) return null;
  const { paragraph, offset } = selection.focus;
  for (const [from, to] of [
    [offset - 1, offset],
    [offset, offset + 1],
  ] as const) {
    if (from < 0) continue;
    const content = rangeOf(field, multiline, { paragraph, offset: from }, { paragraph, offset: to }).cloneContents();
    const [only] = readRuns(content);
    if (only?.kind !== 'figure') continue;
    const host = multiline ? (field.children[paragraph] ?? field) : field;
    const before = readRuns(
      rangeOf(field, multiline, { paragraph, offset: 0 }, { paragraph, offset: from }).cloneContents(),
    ).filter(({ kind }) => kind === 'figure').length;
    return host.querySelectorAll<HTMLElement>('[data-observation]')[before] ?? null;
  }
  return null;
}

/** Where a stretch of the text stands on the screen. */
export function boxAt(field: Element, multiline: boolean, from: TextSpot, to: TextSpot): DOMRect {
  const box = rangeOf(field, multiline, from, to).getBoundingClientRect();
  return box.height > 0 ? box : field.getBoundingClientRect();
}

/** A stretch of the text as the browser knows stretches. */
export function rangeOf(field: Element, multiline: boolean, from: TextSpot, to: TextSpot): Range {
  const range = document.createRange();
  const [start, end] = [pointOf(field, multiline, from), pointOf(field, multiline, to)];
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Whether the caret stands beside a sign that nobody sees, on that side: a key would seem to do nothing there. */
export function besideCaretStop(direction: 1 | -1): boolean {
  const { focusNode, focusOffset } = window.getSelection() ?? {};
  if (focusNode?.nodeType !== Node.TEXT_NODE || focusOffset === undefined) return false;
  return focusNode.nodeValue?.charAt(direction === 1 ? focusOffset : focusOffset - 1) === caretStop;
}

function spotOf(field: Element, multiline: boolean, { node, offset }: Point): TextSpot {
  const range = document.createRange();
  range.setStart(field, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  if (!multiline) return { paragraph: 0, offset: lengthOfRuns(readRuns(before)) };
  const paragraphs = readParagraphs(before);
  return { paragraph: Math.max(0, paragraphs.length - 1), offset: lengthOfRuns(paragraphs.at(-1)?.runs ?? []) };
}

function pointOf(field: Element, multiline: boolean, { paragraph, offset }: TextSpot): Point {
  const host = multiline ? (field.children[paragraph] ?? field.lastElementChild ?? field) : field;
  const search = { left: offset };
  return findPoint(host, search) ?? { node: host, offset: host.childNodes.length };
}

/** The point so many signs into a node; null when it holds fewer, with what is left to go. */
function findPoint(node: Node, search: { left: number }): Point | null {
  for (const [index, child] of [...node.childNodes].entries()) {
    if (isFigure(child)) {
      if (search.left === 0) return { node, offset: index };
      search.left -= 1;
    } else if (child.nodeType === Node.TEXT_NODE) {
      const point = pointInText(child, search);
      if (point !== null) return point;
    } else if (child.nodeName !== 'BR') {
      const point = findPoint(child, search);
      if (point !== null) return point;
    } else if (search.left === 0) {
      return { node, offset: index };
    }
  }
  return null;
}

function pointInText(text: Node, search: { left: number }): Point | null {
  const value = text.nodeValue ?? '';
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === caretStop) continue;
    if (search.left === 0) return { node: text, offset: at };
    search.left -= 1;
  }
  return search.left === 0 ? { node: text, offset: value.length } : null;
}
