import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import { shownScale } from '../state/shown-scale.ts';
import { changeView } from '../state/view-store.ts';
import { scrollAfterZoom, wheelZoom } from '../state/zoom.ts';

/**
 * Ctrl and the wheel (or a pinch) zoom where the pointer is; every other zoom keeps the middle of the view where it is.
 * React's wheel listeners cannot keep the page from zooming too.
 */
export function useZoomAt(area: RefObject<HTMLElement | null>, scale: number, padding: number): void {
  const pointer = useRef<{ x: number; y: number } | null>(null);
  const scroll = useRef({ left: 0, top: 0 }); // before the browser fits it to the new size
  const before = useRef(scale);

  useEffect(() => {
    const element = area.current;
    const view = element?.querySelector('[data-viewport]');
    if (element === null || view == null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = view.getBoundingClientRect();
      pointer.current = { x: event.clientX - box.left, y: event.clientY - box.top };
      changeView({ zoom: wheelZoom(shownScale(), event.deltaY) });
    };
    const onScroll = () => {
      scroll.current = { left: view.scrollLeft, top: view.scrollTop };
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    view.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element.removeEventListener('wheel', onWheel);
      view.removeEventListener('scroll', onScroll);
    };
  }, [area]);

  useLayoutEffect(() => {
    const view = area.current?.querySelector('[data-viewport]');
    const zoom = { from: before.current, to: scale };
    before.current = scale;
    if (view == null || zoom.from === zoom.to) return;
    const { clientWidth, clientHeight } = view;
    const at = pointer.current ?? { x: clientWidth / 2, y: clientHeight / 2 };
    pointer.current = null;
    const left = { view: clientWidth, slide: slideWidth, padding };
    const top = { view: clientHeight, slide: slideHeight, padding };
    view.scrollLeft = scrollAfterZoom(left, zoom, scroll.current.left, at.x);
    view.scrollTop = scrollAfterZoom(top, zoom, scroll.current.top, at.y);
    scroll.current = { left: view.scrollLeft, top: view.scrollTop };
  }, [area, scale, padding]);
}
