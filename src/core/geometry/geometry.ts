/** All lengths in core are points (1/72 inch) on a slide of 960 × 540, which is 13.333 × 7.5 inches. */
export type Points = number;

/** A box on the slide: left-top corner and size, in points. */
export type Frame = { x: Points; y: Points; width: Points; height: Points };

export const slideWidth: Points = 960;
export const slideHeight: Points = 540;

/** The frame shrunk on each side; never negative in size. */
export function inset(frame: Frame, horizontal: Points, vertical: Points = horizontal): Frame {
  return {
    x: frame.x + horizontal,
    y: frame.y + vertical,
    width: Math.max(0, frame.width - 2 * horizontal),
    height: Math.max(0, frame.height - 2 * vertical),
  };
}

/** Splits a frame into equal columns with a gap between them, left to right. */
export function columns(frame: Frame, count: number, gap: Points): Frame[] {
  const width = (frame.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: frame.x + index * (width + gap),
    y: frame.y,
    width,
    height: frame.height,
  }));
}
