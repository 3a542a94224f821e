import { create } from 'zustand';

/** Pixels a point on the canvas just now; while the zoom is 'fit' only the canvas knows it. */
const useScale = create<{ scale: number }>()(() => ({ scale: 1 }));

export function shownScale(): number {
  return useScale.getState().scale;
}

export function useShownScale(): number {
  return useScale((state) => state.scale);
}

export function noteShownScale(scale: number): void {
  useScale.setState({ scale });
}
