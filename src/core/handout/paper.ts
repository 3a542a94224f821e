import type { Frame, Points } from '#core/geometry/geometry.ts';

/** A4 (ISO 216), 210 × 297 mm in points, upright or lying. */
export type Paper = { width: Points; height: Points };
const [short, long] = [595.28, 841.89];
export const upright: Paper = { width: short, height: long };
export const lying: Paper = { width: long, height: short };

const margin = 42; // 15 mm: no office printer cuts there
const headHeight = 26;
const footHeight = 26;

export function headFrame({ width }: Paper): Frame {
  return { x: margin, y: margin - 12, width: width - 2 * margin, height: headHeight - 6 };
}

export function footFrame({ width, height }: Paper): Frame {
  return { x: margin, y: height - margin - 8, width: width - 2 * margin, height: footHeight - 6 };
}

/** What lies between head and foot. */
export function bodyOf({ width, height }: Paper): Frame {
  const top = margin + headHeight;
  return { x: margin, y: top, width: width - 2 * margin, height: height - top - margin - footHeight };
}
