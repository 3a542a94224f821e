import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const aside = 48; // number, margins and scroll bar beside a picture

/** Width of thumbnails for the navigator's width, followed live. */
export function usePictureWidth(scroller: RefObject<HTMLDivElement | null>) {
  const [width, setWidth] = useState(160);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      observer.current?.disconnect();
      if (element === null) return;
      const measure = () => setWidth(Math.max(80, element.clientWidth - aside));
      measure();
      observer.current = new ResizeObserver(measure);
      observer.current.observe(element);
    },
    [scroller],
  );
  useEffect(() => () => observer.current?.disconnect(), []);
  return { width, ref };
}
