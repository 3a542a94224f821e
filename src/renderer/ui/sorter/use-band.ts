import { type CSSProperties, type PointerEvent, type RefObject, useState } from 'react';
import { documentStore } from '../state/current-document.ts';
import { type Band, slidesIn } from './sorter-geometry.ts';
import type { SorterGrid, SorterRow } from './sorter-rows.ts';

const least = 4; // pixels before a press between the slides is a band

/** Drawing a band between the slides with the mouse selects those it touches; with Ctrl or Shift they join the selection. */
export function useBand(scroller: RefObject<HTMLDivElement | null>, rows: readonly SorterRow[], grid: SorterGrid) {
  const [band, setBand] = useState<Band | null>(null);

  const begin = (event: PointerEvent<HTMLElement>) => {
    const element = scroller.current;
    const target = event.target;
    if (element === null || event.button !== 0 || !(target instanceof Element)) return;
    if (target.closest('[data-key], button, input') !== null || event.nativeEvent.offsetX > element.clientWidth) return;
    const pointAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const corner = element.querySelector('[data-rows]')?.getBoundingClientRect();
      return { x: clientX - (corner?.left ?? 0), y: clientY - (corner?.top ?? 0) };
    };
    const from = pointAt(event);
    const before =
      event.ctrlKey || event.metaKey || event.shiftKey ? documentStore().getState().selection.slideIds : [];
    const move = (moved: globalThis.PointerEvent) => {
      const to = pointAt(moved);
      if (Math.hypot(to.x - from.x, to.y - from.y) < least) return;
      setBand({ from, to });
      const touched = slidesIn(rows, grid, { from, to }).filter((id) => !before.includes(id));
      if (touched.length > 0) documentStore().select({ slideIds: [...before, ...touched], slot: null });
      scrollNear(element, moved.clientY);
    };
    const end = () => {
      setBand(null);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
  };

  return { begin, box: band === null ? null : boxOf(band) };
}

function boxOf({ from, to }: Band): CSSProperties {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

/** At the edges the grid scrolls with the band. */
function scrollNear(element: HTMLElement, clientY: number): void {
  const { top, bottom } = element.getBoundingClientRect();
  const beyond = clientY < top + 24 ? clientY - top - 24 : clientY > bottom - 24 ? clientY - bottom + 24 : 0;
  if (beyond !== 0) element.scrollBy(0, beyond);
}
