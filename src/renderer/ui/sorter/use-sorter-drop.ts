import { type DragEvent, useState } from 'react';
import { moveSelectedSlides } from '#renderer/commands/move-selected.ts';
import { draggedOver } from '../dragging/dragged.ts';
import { type SorterTarget, targetAt } from './sorter-geometry.ts';
import type { SorterGrid, SorterRow } from './sorter-rows.ts';

/** Slides dragged over the grid: where they would go, and their move once they are dropped. */
export function useSorterDrop(rows: readonly SorterRow[], grid: SorterGrid) {
  const [target, setTarget] = useState<SorterTarget | null>(null);
  const clear = () => setTarget(null);
  return {
    target,
    clear,
    over: (event: DragEvent<HTMLElement>) => {
      if (draggedOver(event, 'slides') === null) return;
      event.preventDefault();
      const corner = event.currentTarget.querySelector('[data-rows]')?.getBoundingClientRect();
      if (corner === undefined) return;
      const found = targetAt(rows, grid, { x: event.clientX - corner.left, y: event.clientY - corner.top });
      setTarget((old) => (old?.key === found?.key && old?.side === found?.side ? old : found));
    },
    leave: (event: DragEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) clear();
    },
    drop: (event: DragEvent<HTMLElement>) => {
      if (target === null || draggedOver(event, 'slides') === null) return;
      event.preventDefault();
      moveSelectedSlides(target.place);
      clear();
    },
  };
}
