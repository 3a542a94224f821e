import type { Frame } from '#core/geometry/geometry.ts';
import { bounds } from './bounds.ts';
import { operatorsOf } from './content-operators.ts';
import { identity, type Matrix, matrixOf, product } from './matrix.ts';
import { type TextObject, textObject } from './text-object.ts';

/** Something a page draws: where in its content it stands, and where on the page (points from the left top corner). */
export type PaintedObject = {
  start: number;
  end: number;
  kind: 'text' | 'path' | 'picture';
  frame: Frame; // of text, the start of its baseline: no width, no height
  group: number; // neighbours of one group can share a mark
};

const building = new Set(['m', 'l', 'c', 'v', 'y']);
const painting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);

/** What a page draws, in order: each text object, path and picture. */
export function* paintedObjects(content: string, pageHeight: number): Generator<PaintedObject> {
  let matrix: Matrix = identity;
  const saved: Matrix[] = [];
  let group = 0;
  let text: TextObject | null = null;
  let pathStart = -1; // of the path being built
  const path = bounds();
  const simple = !content.includes('('); // no string can look like an operator

  const operators = operatorsOf(content);
  let goOn: number | undefined;
  for (let step = operators.next(); step.done !== true; step = operators.next(goOn)) {
    const { name, numbers, count, start, end } = step.value;
    goOn = undefined;
    if (name === 'ET' && text !== null) {
      const parts = text.end(start, end);
      for (const { at, ...part } of parts) {
        if (parts.length > 1) group += 1;
        if (at === null) continue;
        path.add(at.x, at.y, matrix);
        yield { ...part, kind: 'text', frame: path.take(pageHeight), group };
      }
      if (parts.length > 1) group += 1;
      text = null;
    } else if (text !== null) {
      const shows = text.next(step.value);
      if (shows && simple) goOn = restOfText(content, end);
    } else if (name === 'BT') {
      text = textObject(start, end);
    } else if (name === 'q' || name === 'Q') {
      if (name === 'q') saved.push(matrix);
      else matrix = saved.pop() ?? identity;
      group += 1;
    } else if (name === 'cm') {
      matrix = product(matrixOf(numbers), matrix);
    } else if (name === 're') {
      if (pathStart < 0) pathStart = start;
      const [left, top] = [numbers[0] ?? 0, numbers[1] ?? 0];
      path.add(left, top, matrix);
      path.add(left + (numbers[2] ?? 0), top + (numbers[3] ?? 0), matrix);
    } else if (building.has(name)) {
      if (pathStart < 0) pathStart = start;
      for (let at = 0; at + 1 < count; at += 2) path.add(numbers[at] ?? 0, numbers[at + 1] ?? 0, matrix);
    } else if (name === 'n' || painting.has(name)) {
      const frame = path.take(pageHeight);
      if (pathStart >= 0 && name !== 'n') yield { start: pathStart, end, kind: 'path', frame, group };
      pathStart = -1;
    } else if (name === 'Do') {
      path.add(0, 0, matrix);
      path.add(1, 1, matrix);
      yield { start, end, kind: 'picture', frame: path.take(pageHeight), group };
    }
  }
}

/** Where the text object ends whose first words were shown, when no mark of Chromium's own is in the rest of it. */
function restOfText(content: string, from: number): number | undefined {
  const end = content.indexOf('ET', from);
  if (end < 0) return undefined;
  const mark = content.indexOf('BDC', from);
  return mark < 0 || mark > end ? end : undefined;
}
