import { type RefObject, useEffect } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';

type SorterFocus = {
  scroller: RefObject<HTMLDivElement | null>;
  virtual: Virtualizer<HTMLDivElement, Element>;
  current: string | null; // slide
  row: number; // of the current slide; -1 when there is none
  columns: number; // 0 before the grid was measured
};

/** When another slide is current, or it moves, it is in view and the grid has the keys, also after a button of the toolbar. */
export function useSorterFocus({ scroller, virtual, current, row, columns }: SorterFocus): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolling by hand must not bring it back.
  useEffect(() => {
    if (row === -1 || current === null || columns === 0) return;
    virtual.scrollToIndex(row, { align: 'auto' });
    // A drawer or dialog in which the slide was changed keeps the focus.
    if (document.activeElement?.closest('aside, [role="dialog"]') == null) {
      scroller.current?.focus({ preventScroll: true });
    }
  }, [current, row, columns]);
}
