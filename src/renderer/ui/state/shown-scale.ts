/** Pixels a point on the canvas just now; while the zoom is 'fit' only the canvas knows it. */
let scale = 1;

export function shownScale(): number {
  return scale;
}

export function noteShownScale(shown: number): void {
  scale = shown;
}
