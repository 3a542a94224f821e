import type { Points } from '#core/geometry/geometry.ts';

/** PptxGenJS takes inches and guesses EMU for numbers over 100, so only inches (at most 13.4) are ever passed to it. */
export function inches(points: Points): number {
  return points / 72;
}

/** DrawingML lengths: 12,700 EMU a point. */
export function emu(points: Points): number {
  return Math.round(points * 12_700);
}
