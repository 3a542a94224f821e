import { useLayoutEffect, useState } from 'react';

/** Where something stands in the window, in pixels, followed while the window changes; null while it is not there. */
export function usePlace(selector: string): DOMRect | null {
  const [place, setPlace] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    const measure = () => setPlace(document.querySelector(selector)?.getBoundingClientRect() ?? null);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    const target = document.querySelector(selector);
    if (target !== null) observer.observe(target);
    return () => observer.disconnect();
  }, [selector]);
  return place;
}
