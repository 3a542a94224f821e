import type { CSSProperties } from 'react';

/** Pixels: what a box may take at most, and how far its own text stands in, which is to stand under the text it belongs to. */
export type BoxSize = { width: number; height: number; inset?: number };

const gap = 7; // between the text and the box
const edge = 8; // between the box and the window's

/** The place of a fixed box: below a stretch of text (in pixels of the window), or above where the window ends below. */
export function besideText(at: DOMRect, { width, height, inset = 0 }: BoxSize): CSSProperties {
  const below = at.bottom + gap + height + edge < window.innerHeight;
  return {
    left: Math.max(edge, Math.min(at.left - inset, window.innerWidth - width - edge)),
    ...(below ? { top: at.bottom + gap } : { bottom: window.innerHeight - at.top + gap }),
  };
}
