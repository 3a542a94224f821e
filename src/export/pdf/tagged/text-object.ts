import type { ContentOperator } from './content-operators.ts';
import { identity, type Matrix, matrixOf, type Point, product, transformed } from './matrix.ts';

/** Part of a text object: all of it, or what lies before, in and after a mark of Chromium's own inside it. */
export type TextPart = {
  start: number;
  end: number;
  at: Point | null; // where it begins to show text, in the space around the object; null where it shows none
};

export type TextObject = {
  next(operator: ContentOperator): boolean; // whether it shows text, and no mark is open
  end(start: number, end: number): readonly TextPart[]; // at least one
};

const showing = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Reads a text object from its BT on. A mark of Chromium's own (what a glyph stands for) is a part, so that nothing follows
 * it in the mark around it: poppler takes its end for the end of that one.
 */
export function textObject(beginStart: number, beginEnd: number): TextObject {
  let matrix: Matrix = identity;
  let current: TextPart = { start: beginEnd, end: beginEnd, at: null };
  const parts = [current];
  const cut = (at: number) => {
    current.end = at;
    current = { start: at, end: at, at: null };
    parts.push(current);
  };
  return {
    next({ name, numbers, start, end }) {
      if (name === 'Tm') matrix = matrixOf(numbers);
      else if (name === 'Td' || name === 'TD') matrix = product([1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0], matrix);
      else if (showing.has(name)) current.at ??= transformed({ x: 0, y: 0 }, matrix);
      else if (name === 'BDC') cut(start);
      else if (name === 'EMC') cut(end);
      return current.at !== null && parts.length === 1;
    },
    end(start, end) {
      current.end = start;
      const [only, ...others] = parts;
      return only !== undefined && others.length === 0 ? [{ ...only, start: beginStart, end }] : parts;
    },
  };
}
