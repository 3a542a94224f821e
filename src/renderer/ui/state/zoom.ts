/** Screen pixels a point, or as large as fits. */
export type Zoom = number | 'fit';

/** Steps a person zooms by; 1 draws one point as one CSS pixel. */
const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4];
export const zoomLimits = { smallest: 0.25, largest: 4 };

/** The next step up (+1) or down (−1) from what is shown now. */
export function nextZoom(shown: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? steps.find((step) => step > shown + 0.01)
      : [...steps].reverse().find((step) => step < shown - 0.01);
  return next ?? (direction === 1 ? zoomLimits.largest : zoomLimits.smallest);
}

/** A zoom so many wheel steps on; a wheel's notch is about a step, a trackpad's pinch goes smoothly. */
export function wheelZoom(shown: number, deltaY: number): number {
  const next = shown * Math.exp(-Math.max(-100, Math.min(100, deltaY)) * 0.0022);
  return Math.min(zoomLimits.largest, Math.max(zoomLimits.smallest, next));
}

/**
 * How far to scroll after a zoom so that what lay at `at` (pixels from the edge of the view) still lies there. `view` and
 * `slide` are sizes along one axis, in pixels and points; a slide smaller than the view stands in its middle.
 */
export function scrollAfterZoom(
  axis: { view: number; slide: number; padding: number },
  zoom: { from: number; to: number },
  scroll: number,
  at: number,
): number {
  const start = (scale: number) => Math.max(axis.padding, (axis.view - axis.slide * scale) / 2);
  const point = (scroll + at - start(zoom.from)) / zoom.from;
  return Math.max(0, start(zoom.to) + point * zoom.to - at);
}

/** Widths of pictures in the slide sorter, in pixels. */
const widths = [120, 160, 208, 264, 340, 440];
export const sorterWidths = { first: 208 };

export function nextSorterWidth(shown: number, direction: 1 | -1): number {
  return widths[widths.indexOf(shown) + direction] ?? shown;
}

/** Scale of a slide in a space of this size; never so small that nothing is left of it. */
export function scaleFor(zoom: Zoom, space: { width: number; height: number }, padding: number): number {
  if (zoom !== 'fit') return zoom;
  const width = Math.max(160, space.width - 2 * padding);
  const height = Math.max(90, space.height - 2 * padding);
  return Math.min(width / 960, height / 540);
}
