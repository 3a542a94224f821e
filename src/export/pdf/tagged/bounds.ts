import type { Frame } from '#core/geometry/geometry.ts';
import type { Matrix } from './matrix.ts';

/** Gathers the points of what is being drawn. */
export type Bounds = {
  add(x: number, y: number, matrix: Matrix): void;
  /** The frame around them, from the left top corner of the page; begins anew. */
  take(pageHeight: number): Frame;
};

export function bounds(): Bounds {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.POSITIVE_INFINITY;
  let top = Number.NEGATIVE_INFINITY;
  return {
    add(x, y, matrix) {
      const across = matrix[0] * x + matrix[2] * y + matrix[4]; // by index: taking it apart costs more than the sum
      const up = matrix[1] * x + matrix[3] * y + matrix[5];
      if (across < left) left = across;
      if (across > right) right = across;
      if (up < bottom) bottom = up;
      if (up > top) top = up;
    },
    take(pageHeight) {
      const frame = { x: left, y: pageHeight - top, width: right - left, height: top - bottom };
      left = Number.POSITIVE_INFINITY;
      right = Number.NEGATIVE_INFINITY;
      bottom = Number.POSITIVE_INFINITY;
      top = Number.NEGATIVE_INFINITY;
      return frame;
    },
  };
}
