import type { Points } from '#core/geometry/geometry.ts';

export type TextStyle = { typeface: 'heading' | 'body'; size: Points; bold: boolean };

/**
 * Measures text without a screen. The same table of advance widths serves Node and the renderer, so layout is
 * pure, synchronous and equal everywhere.
 */
export type TextMeasurer = {
  /** Advance width of one line of text, in points. Kerning is off on every output. */
  width(text: string, style: TextStyle): Points;
};
