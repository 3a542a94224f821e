import type { Zoom } from './view-store.ts';

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

/** Scale of a slide in a space of this size; never so small that nothing is left of it. */
export function scaleFor(zoom: Zoom, space: { width: number; height: number }, padding: number): number {
  if (zoom !== 'fit') return zoom;
  const width = Math.max(160, space.width - 2 * padding);
  const height = Math.max(90, space.height - 2 * padding);
  return Math.min(width / 960, height / 540);
}
