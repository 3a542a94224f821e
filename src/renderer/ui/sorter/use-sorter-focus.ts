import { type RefObject, useEffect } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useView } from '../state/view-store.ts';

const dialogTime = 250; // until a closed dialog is gone and has tried to give the focus back

type SorterFocus = {
  scroller: RefObject<HTMLDivElement | null>;
  virtual: Virtualizer<HTMLDivElement, Element>;
  current: string | null; // slide
  row: number; // of the current slide; -1 when there is none
  columns: number; // 0 before the grid was measured
  menuOpen: boolean;
};

/** The current slide has the focus and is in view: when another is, when it moves, and when what lay over the grid is gone. */
export function useSorterFocus({ scroller, virtual, current, row, columns, menuOpen }: SorterFocus): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolling by hand must not bring it back.
  useEffect(() => {
    if (row === -1 || current === null || columns === 0) return;
    virtual.scrollToIndex(row, { align: 'auto' });
    focusSlide(scroller.current, current);
  }, [current, row, columns]);

  // A menu or dialog that is closed leaves the focus nowhere when what opened it is gone; the keys belong to the grid then.
  const free = useView((view) => view.dialog === null) && !menuOpen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only closing one brings the focus back.
  useEffect(() => {
    if (!free || current === null) return;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) focusSlide(scroller.current, current);
    }, dialogTime);
    return () => clearTimeout(timer);
  }, [free]);
}

/** A slide that was out of view is drawn within a frame or two of being scrolled to. */
function focusSlide(scroller: HTMLElement | null, slideId: string, left = 4): void {
  requestAnimationFrame(() => {
    const cell = scroller?.querySelector<HTMLElement>(`[data-key="${CSS.escape(slideId)}"]`);
    if (cell != null) cell.focus({ preventScroll: true });
    else if (left > 0) focusSlide(scroller, slideId, left - 1);
  });
}
