import type { Frame } from '#core/geometry/geometry.ts';
import { operatorsOf } from './content-operators.ts';
import { identity, type Matrix, matrixOf, type Point, product, transformed } from './matrix.ts';
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
  let path: { start: number; points: Point[] } | null = null;

  const frameOf = (points: readonly Point[]) => onPage(points, matrix, pageHeight);
  for (const operator of operatorsOf(content)) {
    const { name, numbers, start, end } = operator;
    if (name === 'ET' && text !== null) {
      const parts = text.end(operator);
      for (const { at, ...part } of parts) {
        if (parts.length > 1) group += 1;
        if (at !== null) yield { ...part, kind: 'text', frame: frameOf([at]), group };
      }
      if (parts.length > 1) group += 1;
      text = null;
    } else if (text !== null) {
      text.next(operator);
    } else if (name === 'BT') {
      text = textObject(operator);
    } else if (name === 'q' || name === 'Q') {
      if (name === 'q') saved.push(matrix);
      else matrix = saved.pop() ?? identity;
      group += 1;
    } else if (name === 'cm') {
      matrix = product(matrixOf(numbers), matrix);
    } else if (name === 're') {
      path ??= { start, points: [] };
      path.points.push(...cornersOf(numbers));
    } else if (building.has(name)) {
      path ??= { start, points: [] };
      path.points.push(...pairsOf(numbers));
    } else if (name === 'n' || painting.has(name)) {
      if (path !== null && name !== 'n')
        yield { start: path.start, end, kind: 'path', frame: frameOf(path.points), group };
      path = null;
    } else if (name === 'Do') {
      yield { start, end, kind: 'picture', frame: frameOf(cornersOf([0, 0, 1, 1])), group };
    }
  }
}

function cornersOf([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

function pairsOf(numbers: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
  return points;
}

function onPage(points: readonly Point[], matrix: Matrix, pageHeight: number): Frame {
  const placed = points.map((point) => transformed(point, matrix));
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => pageHeight - y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
